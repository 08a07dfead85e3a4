package dev.latent.medialibrary;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a catalogue says that it is, and what it has, all of one moment.
 *
 * @param application whose it is
 * @param tables tables and indices by their names, and each column with its type; not how they were made
 */
record Edition(int application, int version, Set<String> tables) {

  /** That of a file with nothing in it. */
  static final Edition EMPTY = new Edition(0, 0, HashSet.empty());

  /** What SQLite counts for itself is left out. */
  private static final String READ = """
      SELECT whose.application_id, which.user_version,
        concat_ws(' ', it.type, it.name, it.tbl_name, made.name, made.wr,
          own.name, own.type, own."notnull", own.dflt_value, own.pk)
      FROM pragma_application_id AS whose, pragma_user_version AS which
        LEFT JOIN sqlite_schema AS it ON it.name NOT GLOB 'sqlite_stat*'
        LEFT JOIN pragma_table_list AS made ON made.name = it.name
        LEFT JOIN pragma_table_xinfo(it.name) AS own
      """;

  static Edition of(Connection catalogue) throws SQLException {
    try (Statement statement = catalogue.createStatement(); ResultSet row = statement.executeQuery(READ)) {
      Edition read = new Edition(row.getInt(1), row.getInt(2), HashSet.empty());
      while (row.next()) {
        read = read.with(row.getString(3));
      }
      return read;
    }
  }

  /** @param table empty where there is none */
  private Edition with(String table) {
    return table.isEmpty() ? this : new Edition(application, version, tables.add(table));
  }

  boolean isEmpty() {
    return tables.isEmpty();
  }

  boolean hasTablesOf(Edition other) {
    return tables.equals(other.tables());
  }
}
