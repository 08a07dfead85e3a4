package dev.latent.medialibrary;

import static dev.latent.camera.contract.DeliveryHistoryContract.A;
import static dev.latent.camera.contract.DeliveryHistoryContract.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.history.Happening;
import dev.latent.camera.model.history.HistoryEntry;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** What is said, and what goes on, when SQLite finds no room: a file that may not grow stands for a full disk. */
class FullDiskTest {

  private static final String LARGE = "x".repeat(20_000);

  @TempDir
  private Path folder;

  private static void grow(Connection connection, int pages) throws SQLException {
    SqliteFiles.execute(connection, "PRAGMA max_page_count = " + pages);
  }

  private static void write(Statements statements) throws IOException {
    statements.commit(it -> it.change("INSERT INTO word (value) VALUES (?)", to -> to.setString(1, LARGE)));
  }

  @Test
  void a_catalogue_says_so_each_time_and_goes_on_once_there_is_room() throws Exception {
    Path file = folder.resolve("catalogue.db");
    try (Connection connection = SqliteFiles.write(file, SQLiteConfig.SynchronousMode.OFF);
        Statements statements = new Statements(file, connection)) {
      SqliteFiles.execute(connection, "PRAGMA journal_mode=WAL", "CREATE TABLE word (value TEXT)");
      grow(connection, 4);
      for (int time = 0; time < 3; time++) {
        assertThatThrownBy(() -> write(statements)).isInstanceOfSatisfying(LibraryFault.class, it ->
            assertThat(it.error()).isEqualTo(AssetErrorCode.NO_SPACE_LEFT.because(
                "the disk is full; free some space and try again")));
      }
      grow(connection, 400);
      assertThatCode(() -> write(statements)).doesNotThrowAnyException();
    }
  }

  @Test
  void a_history_says_so_and_goes_on_once_there_is_room() throws SQLException {
    Path file = folder.resolve("history.db");
    HistoryTable.write(file).close();
    try (Connection connection = SqliteFiles.write(file, SQLiteConfig.SynchronousMode.NORMAL)) {
      HistoryTable table = HistoryTable.read(connection, file);
      List<HistoryEntry> entries = List.of(new HistoryEntry(NOON, Option.some(A), Happening.ADDED, LARGE));
      grow(connection, 5);
      for (int time = 0; time < 3; time++) {
        assertThatThrownBy(() -> table.add(entries)).isInstanceOfSatisfying(SQLException.class, it ->
            assertThat(it.getErrorCode()).isEqualTo(SQLiteErrorCode.SQLITE_FULL.code));
      }
      grow(connection, 400);
      table.add(entries);
      assertThat(table.of(A)).isEqualTo(entries);
    }
  }

  @Test
  void nobody_is_told_to_remove_a_history_for_want_of_room() {
    Path file = folder.resolve("history.db");
    assertThat(SqliteHistory.advice(failure(SQLiteErrorCode.SQLITE_IOERR_SHMSIZE), file))
        .contains("the disk is full").doesNotContain("remove");
    assertThat(SqliteHistory.advice(failure(SQLiteErrorCode.SQLITE_CORRUPT), file)).contains("remove " + file);
  }

  private static SQLException failure(SQLiteErrorCode code) {
    return new SQLException("said SQLite", null, code.code);
  }
}
