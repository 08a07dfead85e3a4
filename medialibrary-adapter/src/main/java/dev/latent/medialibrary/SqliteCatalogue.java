package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;

/**
 * The rows in a SQLite file, reached through one connection. A write-ahead log that is synced at each commit
 * ({@code synchronous=FULL}): readers never wait for a writer, and one sync makes a commit durable.
 */
final class SqliteCatalogue implements CatalogueWriter {

  private static final Statements.Filling NOTHING = _ -> {};

  private final Statements statements;

  private SqliteCatalogue(Statements statements) {
    this.statements = statements;
  }

  /** For writing; made, or brought to this version, if need be. Refused and left as it is: newer, foreign, damaged. */
  static SqliteCatalogue write(Path file) throws IOException {
    return write(file, SQLiteConfig.SynchronousMode.FULL);
  }

  /** @param synchronous anything but FULL or EXTRA does without a sync at each commit */
  static SqliteCatalogue write(Path file, SQLiteConfig.SynchronousMode synchronous) throws IOException {
    return connected(file, () -> SqliteFiles.write(file, synchronous), connection -> {
      SqliteFiles.execute(connection, "PRAGMA journal_mode=WAL");
      Schema.migrate(connection);
    });
  }

  /**
   * For reading; makes nothing.
   *
   * @param alone whether no other has the file open; otherwise its log is read too
   */
  static SqliteCatalogue read(Path file, boolean alone) throws IOException {
    return connected(file, () -> SqliteFiles.read(file, alone), connection -> {
      if (!Schema.current(connection)) {
        throw new LibraryFault(AssetErrorCode.OPERATION_NOT_SUPPORTED,
            "the catalogue " + file + " is of an older version, or not finished; open it for writing once");
      }
    });
  }

  private interface Preparation {
    void of(Connection connection) throws SQLException, IOException;
  }

  private interface Opening {
    Connection made() throws SQLException;
  }

  private static SqliteCatalogue connected(Path file, Opening opening, Preparation preparation) throws IOException {
    try {
      Connection connection = opening.made();
      try {
        Schema.check(connection, file);
        preparation.of(connection);
      } catch (SQLException | IOException | RuntimeException e) {
        connection.close();
        throw e;
      }
      return new SqliteCatalogue(new Statements(file, connection));
    } catch (SQLException e) {
      throw Faults.of(e, file);
    }
  }

  @Override
  public synchronized long lastId() throws IOException {
    return statements.run(it -> it.query(
        "SELECT seq FROM sqlite_sequence WHERE name = 'asset'", NOTHING, row -> row.getLong(1)))
        .headOption().getOrElse(0L);
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) throws IOException {
    return rows("WHERE id = ?", it -> it.setLong(1, asset.value())).headOption();
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) throws IOException {
    return rows("WHERE photo = ?", it -> it.setString(1, photo.value())).headOption();
  }

  @Override
  public Option<PhotoAsset> at(String path) throws IOException {
    return rows("WHERE path_key = ?", it -> it.setString(1, Rows.key(path))).headOption();
  }

  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) throws IOException {
    return rows(PageQuery.of(filter, after.isDefined()), it -> PageQuery.fill(it, filter, after, limit));
  }

  @Override
  public Seq<PhotoAsset> temporary() throws IOException {
    return rows("WHERE temporary = 1 ORDER BY id", NOTHING);
  }

  private synchronized Seq<PhotoAsset> rows(String which, Statements.Filling filling) throws IOException {
    return statements.run(it -> it.query(Column.READ + which, filling, Columns::read));
  }

  @Override
  public synchronized Seq<DeliveryRecord> unfinished() throws IOException {
    return statements.run(Tombstones::unfinished);
  }

  @Override
  public synchronized boolean buried(PhotoId photo) throws IOException {
    return statements.run(it -> Tombstones.has(it, photo));
  }

  @Override
  public synchronized void insert(PhotoAsset row) throws IOException {
    long cursor = row.temporary() ? 0 : cursor().value() + 1;
    statements.run(it -> it.change(Column.INSERT, to -> {
      Columns.write(row, to);
      to.setLong(Column.CHANGED, cursor);
      to.setLong(Column.ADDED, cursor);
    }));
  }

  @Override
  public synchronized void update(PhotoAsset row) throws IOException {
    Option<PhotoAsset> now = find(row.id());
    long cursor = cursor().value() + 1;
    statements.run(it -> it.change(Column.UPDATE, to -> {
      Columns.write(row, to);
      to.setObject(Column.CHANGED, Option.when(now.exists(was -> Rows.visible(was, row)), cursor).getOrNull());
      to.setObject(Column.ADDED,
          Option.when(now.exists(was -> AssetMachine.appears(was, row)), cursor).getOrNull());
    }));
  }

  @Override
  public synchronized void delete(PhotoAsset row) throws IOException {
    long cursor = cursor().value() + 1;
    statements.commit(it -> {
      Tombstones.bury(it, row);
      it.change("INSERT INTO removed (id, added, changed) SELECT id, added, ? FROM asset WHERE id = ? AND NOT temporary", to -> {
        to.setLong(1, cursor);
        to.setLong(2, row.id().value());
      });
      return it.change("DELETE FROM asset WHERE id = ?", to -> to.setLong(1, row.id().value()));
    });
  }

  @Override
  public synchronized AssetCursor cursor() throws IOException {
    return statements.run(NewsQuery::last);
  }

  @Override
  public synchronized Seq<AssetNews> changes(AssetCursor since, int limit) throws IOException {
    return statements.run(it -> NewsQuery.since(it, since, limit));
  }

  @Override
  public synchronized void forget(Set<PhotoId> freed) throws IOException {
    statements.commit(it -> Tombstones.forget(it, freed));
  }

  @Override
  public synchronized boolean paused() throws IOException {
    return statements.run(it -> it.query("SELECT value FROM setting WHERE name = 'paused'", NOTHING,
        row -> row.getString(1))).contains("true");
  }

  @Override
  public synchronized void pause(boolean paused) throws IOException {
    statements.run(it -> it.change("INSERT OR REPLACE INTO setting (name, value) VALUES ('paused', ?)",
        to -> to.setString(1, Boolean.toString(paused))));
  }

  @Override
  public synchronized Map<String, String> folders() throws IOException {
    Seq<Tuple2<String, String>> all = statements.run(it -> it.query(
        "SELECT path, stamp FROM folder", NOTHING, row -> new Tuple2<>(row.getString(1), row.getString(2))));
    return HashMap.ofEntries(all);
  }

  @Override
  public synchronized void settle(Map<String, String> stamps) throws IOException {
    statements.commit(it -> {
      for (var stamp : stamps) {
        it.change("INSERT OR REPLACE INTO folder (path, stamp) VALUES (?, ?)", to -> {
          to.setString(1, stamp._1());
          to.setString(2, stamp._2());
        });
      }
      return it;
    });
  }

  @Override
  public synchronized void close() {
    statements.close();
  }
}
