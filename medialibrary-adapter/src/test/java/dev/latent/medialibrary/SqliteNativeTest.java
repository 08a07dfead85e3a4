package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteNativeTest {

  @TempDir
  private Path cache;

  @Test
  void the_library_is_unpacked_once_and_nothing_else_is_left() throws IOException {
    Path folder = SqliteNative.unpacked(cache).orElseThrow();
    Path library = folder.resolve(System.mapLibraryName("sqlitejdbc"));
    assertThat(Files.size(library)).isGreaterThan(500_000);
    FileTime first = FileTime.fromMillis(1000);
    Files.setLastModifiedTime(library, first);
    assertThat(SqliteNative.unpacked(cache)).contains(folder);
    assertThat(Files.getLastModifiedTime(library)).isEqualTo(first);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(library);
    }
  }

  @Test
  void a_cache_that_cannot_be_written_is_done_without() throws IOException {
    Path file = Files.createFile(cache.resolve("file"));
    assertThat(SqliteNative.unpacked(file)).isEmpty();
  }
}
