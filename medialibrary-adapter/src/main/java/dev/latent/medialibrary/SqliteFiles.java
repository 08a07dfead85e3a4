package dev.latent.medialibrary;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Opens SQLite files. */
final class SqliteFiles {

  /** In milliseconds; a checkpoint or a starting writer takes no longer. */
  private static final int BUSY = 5000;

  private SqliteFiles() {}

  /** For writing, with a write-ahead log; made if need be. */
  static Connection write(Path file, SQLiteConfig.SynchronousMode synchronous) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(synchronous);
    return open(file, config, "");
  }

  /**
   * For reading; makes nothing.
   *
   * @param alone whether no other has the file open; otherwise its log is read too
   */
  static Connection read(Path file, boolean alone) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return open(file, config, alone ? "?immutable=1" : "");
  }

  /** One that is in no file, and goes when it is closed. */
  static Connection memory() throws SQLException {
    SqliteNative.prepare();
    return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
  }

  private static Connection open(Path file, SQLiteConfig config, String how) throws SQLException {
    SqliteNative.prepare();
    config.setBusyTimeout(BUSY);
    return config.createConnection("jdbc:sqlite:file:" + file.toUri().getRawPath() + how);
  }

  static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
      return result.getInt(1);
    }
  }

  static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
