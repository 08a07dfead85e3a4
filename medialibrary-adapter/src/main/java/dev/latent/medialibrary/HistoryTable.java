package dev.latent.medialibrary;

import dev.latent.camera.model.history.Happening;
import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.sqlite.SQLiteConfig;

/** The entries in one open SQLite file. Confined. */
final class HistoryTable {

  /** "LatH". Marks a SQLite file as a history of ours. */
  private static final int APPLICATION = 0x4c617448;

  private static final int VERSION = 1;

  /** Entries that are added between two looks at how many there are. */
  private static final int TRIM = 1000;

  private static final String READ = "SELECT seq, at, at_offset, photo, what, detail FROM entry ";

  private final Connection connection;
  private final Statements statements;
  private int sinceTrim = TRIM;

  private HistoryTable(Connection connection, Path file) {
    this.connection = connection;
    this.statements = new Statements(file, connection);
  }

  /** Made if need be; refused, and left as it is, when it is foreign or newer. */
  static HistoryTable write(Path file) throws SQLException {
    return checked(SqliteFiles.write(file, SQLiteConfig.SynchronousMode.NORMAL), file, connection -> {
      if (SqliteFiles.number(connection, "SELECT count(*) FROM sqlite_schema") == 0) {
        SqliteFiles.execute(connection, "PRAGMA journal_mode=WAL", "BEGIN IMMEDIATE",
            """
            CREATE TABLE IF NOT EXISTS entry (
              seq INTEGER PRIMARY KEY AUTOINCREMENT,
              at INTEGER NOT NULL,        -- milliseconds since 1970 UTC
              at_offset INTEGER NOT NULL, -- seconds east of UTC
              photo TEXT,                 -- NULL: of the whole second phase
              what TEXT NOT NULL,
              detail TEXT NOT NULL)
            """,
            "CREATE INDEX IF NOT EXISTS of_photo ON entry (photo, seq)",
            "PRAGMA application_id = " + APPLICATION, "PRAGMA user_version = " + VERSION, "COMMIT");
      }
    });
  }

  static HistoryTable read(Connection connection, Path file) throws SQLException {
    return checked(connection, file, _ -> {});
  }

  private interface Preparation {
    void of(Connection connection) throws SQLException;
  }

  private static HistoryTable checked(Connection connection, Path file, Preparation preparation) throws SQLException {
    try {
      preparation.of(connection);
      int version = SqliteFiles.number(connection, "PRAGMA user_version");
      if (SqliteFiles.number(connection, "PRAGMA application_id") != APPLICATION || version != VERSION) {
        throw new SQLException("it is not of this program, or of another version of it (" + version + ")");
      }
      return new HistoryTable(connection, file);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  void add(Seq<HistoryEntry> entries) throws SQLException {
    statements.atOnce(it -> {
      for (HistoryEntry entry : entries) {
        insert(entry);
      }
      trim(entries.size());
      return it;
    });
  }

  private void insert(HistoryEntry entry) throws SQLException {
    statements.change("INSERT INTO entry (at, at_offset, photo, what, detail) VALUES (?,?,?,?,?)", to -> {
      to.setLong(1, entry.at().toInstant().toEpochMilli());
      to.setInt(2, entry.at().getOffset().getTotalSeconds());
      to.setString(3, entry.photo().map(PhotoId::value).getOrNull());
      to.setString(4, entry.what().name());
      to.setString(5, entry.detail());
    });
  }

  private void trim(int added) throws SQLException {
    sinceTrim += added;
    if (sinceTrim >= TRIM) {
      sinceTrim = 0;
      statements.change("DELETE FROM entry WHERE seq <= (SELECT max(seq) FROM entry) - " + DeliveryHistory.KEPT, _ -> {});
    }
  }

  /** An entry, and where it stands among all. */
  private record Numbered(long seq, HistoryEntry entry) {}

  Seq<HistoryEntry> of(PhotoId photo) throws SQLException {
    Vector<Numbered> own = rows("WHERE photo = ? ORDER BY seq", to -> to.setString(1, photo.value()));
    if (own.isEmpty()) {
      return List.empty();
    }
    long last = own.last().entry().what().isEnd() ? own.last().seq() : Long.MAX_VALUE;
    Vector<Numbered> common = rows("WHERE photo IS NULL AND seq BETWEEN ? AND ?", to -> {
      to.setLong(1, own.head().seq());
      to.setLong(2, last);
    });
    return own.appendAll(common).sortBy(Numbered::seq).map(Numbered::entry);
  }

  private Vector<Numbered> rows(String which, Statements.Filling filling) throws SQLException {
    return statements.query(READ + which, filling, HistoryTable::row);
  }

  private static Numbered row(ResultSet from) throws SQLException {
    OffsetDateTime at = Instant.ofEpochMilli(from.getLong(2))
        .atOffset(ZoneOffset.ofTotalSeconds(from.getInt(3)));
    return new Numbered(from.getLong(1), new HistoryEntry(at, Option.of(from.getString(4)).map(PhotoId::new),
        Happening.valueOf(from.getString(5)), from.getString(6)));
  }

  void close() throws SQLException {
    connection.close();
  }
}
