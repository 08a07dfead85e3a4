package dev.latent.medialibrary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.DeliveryHistoryContract;
import dev.latent.camera.model.history.Happening;
import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

class SqliteHistoryTest implements DeliveryHistoryContract {

  private static final List<HistoryEntry> ONE =
      List.of(new HistoryEntry(NOON, Option.some(A), Happening.ADDED, ""));

  private final MediaLibraries libraries = MediaLibraryModule.mediaLibraries();

  @TempDir
  private Path library;

  private Path file = Path.of("unset");
  private List<DeliveryHistory> opened = List.empty();
  private DeliveryHistory history = DeliveryHistory.NONE;

  @BeforeEach
  void open() throws IOException {
    Files.createDirectory(library.resolve(".latent"));
    file = library.resolve(".latent/history.db");
    history = reopened();
  }

  @AfterEach
  void close() {
    opened.forEach(DeliveryHistory::close);
  }

  @Override
  public DeliveryHistory history() {
    return history;
  }

  @Override
  public DeliveryHistory reopened() {
    return opened(MediaLibraries.Access.WRITER);
  }

  private DeliveryHistory opened(MediaLibraries.Access access) {
    DeliveryHistory next = libraries.history(library, access);
    opened = opened.append(next);
    return next;
  }

  @Test
  void is_read_beside_its_writer_and_after_it() {
    history.add(ONE);
    assertThat(opened(MediaLibraries.Access.READER).of(A)).hasSize(1);
    history.close();
    assertThat(opened(MediaLibraries.Access.READER).of(A)).hasSize(1);
  }

  @Test
  void is_not_made_by_reading_nor_written_by_a_reader() throws IOException {
    DeliveryHistory reader = opened(MediaLibraries.Access.READER);
    assertThat(reader.of(A)).isEmpty();
    reader.add(ONE);
    try (var files = Files.list(library.resolve(".latent"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void forgets_the_oldest_once_there_are_too_many() throws SQLException {
    history.add(ONE);
    change("UPDATE sqlite_sequence SET seq = " + 2 * DeliveryHistory.KEPT);
    DeliveryHistory next = reopened();
    next.add(List.of(new HistoryEntry(NOON, Option.some(B), Happening.ADDED, "")));
    assertThat(next.of(A)).isEmpty();
    assertThat(next.of(B)).hasSize(1);
  }

  @Test
  void that_is_no_database_is_left_out_and_left_as_it_is() throws IOException {
    byte[] garbage = "no database at all, and longer than its header would be, if it had one".repeat(20)
        .getBytes(UTF_8);
    Files.write(file, garbage);
    history.add(ONE);
    assertThat(history.of(A)).isEmpty();
    assertThat(file).hasBinaryContent(garbage);
  }

  @Test
  void of_a_later_version_is_left_out_and_left_as_it_is() throws IOException, SQLException {
    history.add(ONE);
    history.close();
    change("PRAGMA user_version = 99");
    byte[] later = Files.readAllBytes(file);
    DeliveryHistory next = reopened();
    next.add(ONE);
    assertThat(next.of(A)).isEmpty();
    assertThat(file).hasBinaryContent(later);
  }

  @Test
  void with_entries_that_nobody_can_read_is_left_out() throws SQLException {
    history.add(ONE);
    change("UPDATE entry SET what = 'NEVER_HEARD_OF'");
    assertThat(reopened().of(A)).isEmpty();
  }

  @Test
  void whose_folder_is_gone_keeps_nobody_from_work() {
    DeliveryHistory nowhere = libraries.history(library.resolve("nowhere"), MediaLibraries.Access.WRITER);
    nowhere.add(ONE);
    assertThat(nowhere.of(A)).isEmpty();
    nowhere.close();
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = SqliteFiles.write(file, SQLiteConfig.SynchronousMode.NORMAL)) {
      SqliteFiles.execute(connection, sql, "PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }
}
