package dev.latent.medialibrary;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a catalogue is as it was written. Reads all of it, and changes nothing. */
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
      if (fault.isEmpty()) {
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

  /** Of a former version this is seen once it is brought to this one. */
  private static void readAll(Connection connection, Path catalogue) throws SQLException {
    if (!Schema.current(connection)) {
      return;
    }
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(Column.READ)) {
      while (row.next()) {
        Statements.read(row, Columns::read);
      }
    }
    Statements rest = new Statements(catalogue, connection);
    Tombstones.unfinished(rest);
    SqliteRows.folders(rest);
  }
}
