package dev.latent.benchmarks.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes many rows of the few that a library itself has made, in its catalogue and without files. The copies of an
 * original were taken in the month after it: a tenth of them are favourites, a twentieth is in the trash, a fiftieth
 * waits for its final image. Of each 21 numbers one is of a photo that was deleted.
 */
final class Multiplication {

  /** A library's own rows, numbered from 1 in the order they were taken. */
  static final int ORIGINALS = 100;

  /** How its columns differ from the original's, by copy {@code k} of it, {@code r} of all, and {@code number}. */
  private static final Map<String, String> COPY = new LinkedHashMap<>();

  static {
    COPY.put("id", "number");
    COPY.put("name", "printf('IMG_%08d.jpg', number)");
    COPY.put("path_key", "lower(folder || printf('/IMG_%08d.jpg', number))");
    COPY.put("taken_at", "taken_at + k * 2592000000 / (?2 + 1)");
    COPY.put("photo", "printf('%08x%024x', number * 2654435761 & 4294967295, number)");
    COPY.put("favorite", "r % 10 = 3");
    COPY.put("trashed_at", "iif(r % 20 = 5, taken_at + 2592000000, NULL)");
    COPY.put("trashed_offset", "iif(r % 20 = 5, 0, NULL)");
    COPY.put("quality", "iif(r % 50 = 7, 'LOW', 'FULL')");
    COPY.put("standing", "iif(r % 50 = 7, 'LOW', 'FINAL')");
    COPY.put("state", "iif(r % 50 = 7, 'PENDING', 'FINAL')");
    COPY.put("added", "2 * number");
    COPY.put("changed", "2 * number");
  }

  /** Deleted some two thousand changes after it was made. */
  private static final String DELETED = """
      INSERT INTO removed (id, added, changed)
      WITH RECURSIVE
        gap (number) AS (SELECT 120 UNION ALL SELECT number + 21 FROM gap
          WHERE 2 * (number + 21) + 4201 < (SELECT max(changed) FROM asset))
      SELECT number, 2 * number, 2 * number + 4201 FROM gap
      """;

  private Multiplication() {}

  /** The number of the copy of that rank, from 1. */
  static long number(long rank) {
    return ORIGINALS + rank + rank / 20;
  }

  /** @param catalogue of a library that is closed and has its originals only; its rows become {@code photos} */
  static void in(Path catalogue, int photos) throws SQLException {
    int copies = photos / ORIGINALS - 1;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + catalogue);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute("PRAGMA cache_size = -1000000");
      connection.setAutoCommit(false);
      if (copies > 0) {
        copy(connection, copies);
        statement.execute(DELETED);
      }
      connection.commit();
    }
  }

  private static void copy(Connection connection, int copies) throws SQLException {
    List<String> columns = columns(connection);
    List<String> values = columns.stream().map(it -> COPY.getOrDefault(it, "asset." + it)).toList();
    String sql = """
        INSERT INTO asset (%s)
        WITH RECURSIVE
          counted (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM counted WHERE k < ?2),
          ranked (k, r) AS (SELECT k, (?1 - 1) * ?2 + k FROM counted),
          copy (k, r, number) AS (SELECT k, r, 100 + r + r / 20 FROM ranked)
        SELECT %s FROM asset, copy WHERE asset.id = ?1
        """.formatted(String.join(", ", columns), String.join(", ", values));
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (int original = 1; original <= ORIGINALS; original++) {
        insert.setInt(1, original);
        insert.setInt(2, copies);
        insert.executeUpdate();
      }
    }
  }

  private static List<String> columns(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet column = statement.executeQuery("PRAGMA table_info(asset)")) {
      while (column.next()) {
        names.add(column.getString("name"));
      }
    }
    return names;
  }
}
