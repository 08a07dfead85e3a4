package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetErrorCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteErrorCode;

class FaultsTest {

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(new IOException("No space left on device"), AssetErrorCode.NO_SPACE_LEFT),
        Arguments.of(new FileSystemException("/a", null, "Disk quota exceeded"), AssetErrorCode.NO_SPACE_LEFT),
        Arguments.of(new FileSystemException("/a", null, "Read-only file system"),
            AssetErrorCode.READ_ONLY_FILE_SYSTEM),
        Arguments.of(new FileSystemException("/a", null, "File name too long"), AssetErrorCode.INVALID_DISPLAY_NAME),
        Arguments.of(new AccessDeniedException("/a"), AssetErrorCode.PERMISSION_DENIED),
        Arguments.of(new NoSuchFileException("/a"), AssetErrorCode.NO_SUCH_FILE),
        Arguments.of(new FileSystemException("/a", null, "Input/output error"), AssetErrorCode.IO_ERROR),
        Arguments.of(new IOException(), AssetErrorCode.IO_ERROR));
  }

  @ParameterizedTest
  @MethodSource("files")
  void what_the_disk_reports_becomes_an_error_with_a_sentence(IOException reported, AssetErrorCode expected) {
    assertThat(Faults.of(reported).code()).isEqualTo(expected);
    assertThat(Faults.of(reported).what()).isNotBlank().doesNotContain("null");
  }

  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of(SQLiteErrorCode.SQLITE_FULL, AssetErrorCode.NO_SPACE_LEFT),
        Arguments.of(SQLiteErrorCode.SQLITE_IOERR_SHMSIZE, AssetErrorCode.NO_SPACE_LEFT),
        Arguments.of(SQLiteErrorCode.SQLITE_READONLY_DIRECTORY, AssetErrorCode.READ_ONLY_FILE_SYSTEM),
        Arguments.of(SQLiteErrorCode.SQLITE_CANTOPEN, AssetErrorCode.PERMISSION_DENIED),
        Arguments.of(SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT, AssetErrorCode.IO_ERROR),
        Arguments.of(SQLiteErrorCode.SQLITE_CORRUPT_INDEX, AssetErrorCode.IO_ERROR),
        Arguments.of(SQLiteErrorCode.SQLITE_IOERR_FSYNC, AssetErrorCode.IO_ERROR),
        Arguments.of(SQLiteErrorCode.SQLITE_IOERR, AssetErrorCode.IO_ERROR));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void what_the_catalogue_reports_becomes_an_error_that_names_it(SQLiteErrorCode reported, AssetErrorCode expected) {
    SQLException e = new SQLException("said SQLite", null, reported.code);
    assertThat(Faults.of(e, Path.of("/photos/catalogue.db")).error().code()).isEqualTo(expected);
    assertThat(Faults.of(Faults.of(e, Path.of("/photos/catalogue.db"))).code()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(names = {"SQLITE_IOERR", "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_TRUNCATE"})
  void what_fails_on_a_disk_without_room_fails_for_want_of_it(SQLiteErrorCode reported) {
    SQLException e = new SQLException("said SQLite", null, reported.code);
    assertThat(Faults.isFull(e, 4096)).isTrue();
    assertThat(Faults.isFull(e, 1 << 20)).isFalse();
  }

  @Test
  void what_fails_for_another_reason_is_no_want_of_room_on_a_full_disk_either() {
    assertThat(Faults.isFull(new SQLException("said SQLite", null, SQLiteErrorCode.SQLITE_CORRUPT.code), 0)).isFalse();
  }
}
