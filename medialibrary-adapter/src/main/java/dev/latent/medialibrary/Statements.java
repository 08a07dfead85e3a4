package dev.latent.medialibrary;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** One connection to a catalogue, and its statements, which stay prepared. Confined. */
final class Statements implements AutoCloseable {

  /** What to do with the connection. */
  interface Work<T> {
    T with(Statements statements) throws SQLException;
  }

  /** How to fill in a statement. */
  interface Filling {
    void into(PreparedStatement statement) throws SQLException;
  }

  /** How to read the row that a result stands on. */
  interface Reading<T> {
    T from(ResultSet result) throws SQLException;
  }

  static final Filling NOTHING = _ -> {};

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Statements(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** Does what {@code work} says, and translates what goes wrong. */
  <T> T run(Work<T> work) throws IOException {
    try {
      return work.with(this);
    } catch (SQLException e) {
      throw Faults.of(e, file);
    }
  }

  /** As {@link #run}, in one transaction. */
  void commit(Work<?> work) throws IOException {
    run(_ -> {
      atOnce(work);
      return this;
    });
  }

  /** In one transaction. */
  void atOnce(Work<?> work) throws SQLException {
    change("BEGIN IMMEDIATE", NOTHING);
    try {
      work.with(this);
      change("COMMIT", NOTHING);
    } catch (SQLException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  /** A full disk has rolled it back already. */
  private void rollBack(Exception why) {
    try {
      change("ROLLBACK", NOTHING);
    } catch (SQLException over) {
      why.addSuppressed(over);
    }
  }

  int change(String sql, Filling filling) throws SQLException {
    return prepared(sql, filling, PreparedStatement::executeUpdate);
  }

  <T> Vector<T> query(String sql, Filling filling, Reading<T> reading) throws SQLException {
    return prepared(sql, filling, statement -> {
      java.util.List<T> rows = new java.util.ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(read(result, reading));
        }
      }
      return Vector.ofAll(rows);
    });
  }

  /** SQLite does not know what a value may be: what no reading understands is reported as it reports its own damage. */
  static <T> T read(ResultSet row, Reading<T> reading) throws SQLException {
    try {
      return reading.from(row);
    } catch (RuntimeException e) {
      SQLException damage = Faults.damage("a row says what no row can say: " + e.getMessage());
      damage.initCause(e);
      throw damage;
    }
  }

  private interface Execution<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /** One that fails is forgotten: the driver has closed it, and would say so the next time, and not what is wrong. */
  private <T> T prepared(String sql, Filling filling, Execution<T> execution) throws SQLException {
    PreparedStatement statement = prepare(sql);
    try {
      filling.into(statement);
      return execution.of(statement);
    } catch (SQLException e) {
      prepared.remove(sql);
      close(statement, e);
      throw e;
    }
  }

  /** SQLite reports the failure of a statement once more when it goes. */
  private static void close(PreparedStatement failed, SQLException why) {
    try {
      failed.close();
    } catch (SQLException again) {
      why.addSuppressed(again);
    }
  }

  /** Through a connection of its own: the driver keeps statements under way on this one, beside which it is refused. */
  Path copyTo(Path copy) throws SQLException {
    try (Connection own = SqliteFiles.read(file, false);
        PreparedStatement statement = own.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toString());
      statement.execute();
      return copy;
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement statement = connection.prepareStatement(sql);
    prepared.put(sql, statement);
    return statement;
  }

  /** Idempotent. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the catalogue " + file + " does not close", e);
    }
  }
}
