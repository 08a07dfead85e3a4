package dev.latent.medialibrary;

import java.sql.SQLException;

/** How a catalogue goes on in place of a newer one that is lost. */
final class Continuation {

  /** More ids, and more changes, than a library gives between two snapshots: a hundred each second, for months. */
  static final long GAP = 1_000_000_000L;

  private Continuation() {}

  /**
   * No id and no cursor is given that was given before, and all rows count as changed since any cursor.
   *
   * @param highest an id that was given
   */
  static int beyond(Statements catalogue, long highest) throws SQLException {
    long id = Math.max(highest, lastId(catalogue)) + GAP;
    long cursor = NewsQuery.last(catalogue).value() + GAP;
    catalogue.change("DELETE FROM sqlite_sequence WHERE name = 'asset'", _ -> {});
    catalogue.change("INSERT INTO sqlite_sequence (name, seq) VALUES ('asset', ?)", to -> to.setLong(1, id));
    catalogue.change("UPDATE asset SET changed = ? + id WHERE temporary = 0", to -> to.setLong(1, cursor));
    return hold(catalogue, id, cursor + id);
  }

  /** The cursor stays also without any row. What came and went at one cursor, nobody is told of. */
  private static int hold(Statements catalogue, long id, long cursor) throws SQLException {
    return catalogue.change("INSERT INTO removed (id, added, changed) VALUES (?1, ?2, ?2)", to -> {
      to.setLong(1, id);
      to.setLong(2, cursor);
    });
  }

  /** The highest id that ever had a row; 0 if none had. */
  static long lastId(Statements catalogue) throws SQLException {
    return catalogue.query("SELECT seq FROM sqlite_sequence WHERE name = 'asset'", _ -> {}, row -> row.getLong(1))
        .headOption().getOrElse(0L);
  }

  /** Whether anything was changed through this connection. */
  static boolean changed(Statements catalogue) throws SQLException {
    return catalogue.query("SELECT total_changes()", _ -> {}, row -> row.getLong(1) > 0).head();
  }
}
