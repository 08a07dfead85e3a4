package dev.latent.medialibrary;

import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A history in a SQLite file of its own, so that it may be thrown away and costs the catalogue no commit: a write-ahead
 * log that is not synced at each commit, which outlives the process. Opened when it is first needed; what cannot be
 * written or read is said in the log once, and left out; what a full disk keeps out, until there is room.
 */
final class SqliteHistory implements DeliveryHistory {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteHistory.class);

  private final Path file;
  private final boolean writing;
  private Option<HistoryTable> table = Option.none();
  private boolean usable = true;
  private boolean said;

  /** @param writing whether it is made where there is none; a reader may open it beside a writer */
  SqliteHistory(Path file, boolean writing) {
    this.file = file;
    this.writing = writing;
  }

  @Override
  public synchronized void add(Seq<HistoryEntry> entries) {
    for (HistoryTable it : writing ? table() : Option.<HistoryTable>none()) {
      try {
        it.add(entries);
      } catch (SQLException e) {
        say(e);
      }
    }
  }

  /** What another program has written into it may be anything. */
  @Override
  public synchronized Seq<HistoryEntry> of(PhotoId photo) {
    for (HistoryTable it : table()) {
      try {
        return it.of(photo);
      } catch (SQLException e) {
        say(e);
      }
    }
    return List.empty();
  }

  @Override
  public synchronized void close() {
    usable = false;
    for (HistoryTable it : table) {
      try {
        it.close();
      } catch (SQLException e) {
        say(e);
      }
    }
    table = Option.none();
  }

  private Option<HistoryTable> table() {
    if (table.isEmpty() && usable && (writing || Files.exists(file))) {
      try {
        table = Option.some(writing ? HistoryTable.write(file) : read());
      } catch (SQLException e) {
        usable = Faults.isFull(e, file);
        say(e);
      }
    }
    return table;
  }

  /** Whoever reads alone makes no log file. */
  private HistoryTable read() throws SQLException {
    boolean alone = !Files.exists(Path.of(file + "-wal"));
    return HistoryTable.read(SqliteFiles.read(file, alone), file);
  }

  /** Once: what holds for one entry holds for the next. */
  private void say(SQLException why) {
    if (!said) {
      said = true;
      LOG.warn("{} ({})", advice(why, file), why.getMessage());
    }
  }

  static String advice(SQLException why, Path file) {
    return Faults.isFull(why, file)
        ? "the disk is full: what happens to photos is not kept until there is room, and nothing else suffers"
        : "nothing more is kept of what happens to photos, and nothing else suffers: remove " + file + " to begin anew";
  }
}
