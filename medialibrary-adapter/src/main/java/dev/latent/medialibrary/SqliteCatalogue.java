package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/**
 * The rows in a SQLite file. A write-ahead log that is synced at each commit ({@code synchronous=FULL}): readers, which
 * have a connection of their own, never wait for a writer, and one sync makes a commit durable.
 */
final class SqliteCatalogue extends SqliteRows implements CatalogueWriter {

  /** In pages of the log, of 4 KiB each; a photo takes about ten. */
  private static final int CHECKPOINT = 4000;

  private final Statements writes;

  private SqliteCatalogue(Statements reads, Statements writes) {
    super(reads);
    this.writes = writes;
  }

  /** For writing; made, or brought to this version, if need be. Refused and left as it is: newer, foreign, damaged. */
  static SqliteCatalogue write(Path file) throws IOException {
    return write(file, SQLiteConfig.SynchronousMode.FULL);
  }

  /** @param synchronous anything but FULL or EXTRA does without a sync at each commit */
  static SqliteCatalogue write(Path file, SQLiteConfig.SynchronousMode synchronous) throws IOException {
    Statements writes = connected(file, () -> SqliteFiles.write(file, synchronous), connection -> {
      SqliteFiles.execute(connection, "PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=" + CHECKPOINT);
      Schema.migrate(connection);
    });
    try {
      return new SqliteCatalogue(connected(file, () -> SqliteFiles.read(file, false), _ -> {}), writes);
    } catch (IOException | RuntimeException e) {
      writes.close();
      throw e;
    }
  }

  /**
   * For reading; makes nothing.
   *
   * @param alone whether no other has the file open; otherwise its log is read too
   */
  static Register read(Path file, boolean alone) throws IOException {
    return new SqliteRows(connected(file, () -> SqliteFiles.read(file, alone), connection -> {
      if (!Schema.current(connection)) {
        throw new LibraryFault(AssetErrorCode.OPERATION_NOT_SUPPORTED,
            "the catalogue " + file + " is of an older version, or not finished; open it for writing once");
      }
    }));
  }

  private interface Preparation {
    void of(Connection connection) throws SQLException, IOException;
  }

  private interface Opening {
    Connection made() throws SQLException;
  }

  private static Statements connected(Path file, Opening opening, Preparation preparation) throws IOException {
    try {
      Connection connection = opening.made();
      try {
        Schema.check(connection, file);
        preparation.of(connection);
      } catch (SQLException | IOException | RuntimeException e) {
        connection.close();
        throw e;
      }
      return new Statements(file, connection);
    } catch (SQLException e) {
      throw Faults.of(e, file);
    }
  }

  @Override
  public void commit(Seq<RowChange> changes) throws IOException {
    synchronized (writes) {
      writes.commit(it -> {
        for (RowChange change : changes) {
          RowWriter.write(it, change);
        }
        return it;
      });
    }
  }

  @Override
  public void forget(Set<PhotoId> freed) throws IOException {
    synchronized (writes) {
      writes.commit(it -> Tombstones.forget(it, freed));
    }
  }

  @Override
  public void pause(boolean paused) throws IOException {
    synchronized (writes) {
      writes.run(it -> it.change("INSERT OR REPLACE INTO setting (name, value) VALUES ('paused', ?)",
          to -> to.setString(1, Boolean.toString(paused))));
    }
  }

  @Override
  public void settle(Map<String, String> stamps) throws IOException {
    synchronized (writes) {
      writes.commit(it -> {
        for (var stamp : stamps) {
          it.change("INSERT OR REPLACE INTO folder (path, stamp) VALUES (?, ?)", to -> {
            to.setString(1, stamp._1());
            to.setString(2, stamp._2());
          });
        }
        return it;
      });
    }
  }

  @Override
  public boolean changed() throws IOException {
    synchronized (writes) {
      return writes.run(Continuation::changed);
    }
  }

  @Override
  public void copyTo(Path file) throws IOException {
    synchronized (writes) {
      writes.run(it -> it.copyTo(file));
    }
  }

  @Override
  public void goOnBeyond(long highest) throws IOException {
    synchronized (writes) {
      writes.commit(it -> Continuation.beyond(it, highest));
    }
  }

  /** The writer last: it empties the log. */
  @Override
  public synchronized void close() {
    super.close();
    synchronized (writes) {
      writes.close();
    }
  }
}
