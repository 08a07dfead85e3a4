package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Whether a catalogue is as it was written. Reads all of it, and changes nothing. What the rows of a former version say
 * is looked at once they are brought to this one.
 */
final class Integrity {

  private Integrity() {}

  /**
   * What is wrong; none of a file that is whole.
   *
   * @throws LibraryFault if it is another program's, or of a newer version, or cannot be read for another reason
   */
  static Option<String> fault(Path catalogue) throws IOException {
    if (CatalogueFiles.isGone(catalogue)) {
      return Option.some(Files.exists(catalogue) ? "there is nothing in it" : "it is gone");
    }
    boolean alone = !Files.exists(CatalogueFiles.beside(catalogue, "-wal"));
    try (Connection connection = SqliteFiles.read(catalogue, alone)) {
      Schema.checkAll(connection, catalogue);
      Option<String> fault = fault(connection);
      if (fault.isEmpty() && Schema.current(connection)) {
        readAll(connection, catalogue);
      }
      return fault;
    } catch (SQLException e) {
      if (Faults.isDamage(e)) {
        return Option.some(String.valueOf(e.getMessage()));
      }
      throw Faults.of(e, catalogue);
    }
  }

  private static Option<String> fault(Connection connection) throws SQLException {
    if (SqliteFiles.number(connection, "SELECT count(*) FROM sqlite_schema") == 0) {
      return Option.some("there is nothing in it");
    }
    try (Statement statement = connection.createStatement();
        ResultSet said = statement.executeQuery("PRAGMA integrity_check(1)")) {
      return Option.of(said.getString(1)).filter(it -> !it.equals("ok"))
          .map(it -> it.replaceAll("\\s*\\R\\s*", " "));
    }
  }

  private static void readAll(Connection connection, Path catalogue) throws SQLException {
    Statements rest = new Statements(catalogue, connection);
    long last = readRows(connection);
    if (last > Continuation.lastId(rest)) {
      throw Faults.damage("asset " + last + " has an id that was never given");
    }
    Tombstones.unfinished(rest);
    SqliteRows.folders(rest);
  }

  /** {@return the highest id; 0 if there is none} */
  private static long readRows(Connection connection) throws SQLException {
    long last = 0;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(Column.READ + "ORDER BY id")) {
      while (row.next()) {
        last = Statements.read(row, Integrity::possible).id().value();
      }
    }
    return last;
  }

  /** A row that a store can have written: each value alone may be one, and not all of them together. */
  private static PhotoAsset possible(ResultSet from) throws SQLException {
    PhotoAsset row = Columns.read(from);
    boolean counted = row.id().value() > 0 && row.version() > 0 && row.revision().value() >= 0;
    if (!counted || row.content().isDefined() != row.revision().value() > 0) {
      throw new IllegalArgumentException("asset " + row.id() + " of version " + row.version() + " has revision "
          + row.revision() + " and " + (row.content().isDefined() ? "content" : "no content"));
    }
    if (!row.state().name().equals(from.getString(Column.STATE.read()))) {
      throw new IllegalArgumentException("asset " + row.id() + " is " + row.state() + ", and is not filed so");
    }
    return row;
  }
}
