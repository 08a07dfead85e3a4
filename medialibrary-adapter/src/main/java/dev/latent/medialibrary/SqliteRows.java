package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.sql.SQLException;

/** The rows in a SQLite file as they were last committed, read through a connection of their own. */
class SqliteRows implements Register {

  private final Statements statements;

  SqliteRows(Statements statements) {
    this.statements = statements;
  }

  @Override
  public synchronized long lastId() throws IOException {
    return statements.run(Continuation::lastId);
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
    return rows("WHERE temporary = 1 ORDER BY id", Statements.NOTHING);
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
  public synchronized AssetCursor cursor() throws IOException {
    return statements.run(NewsQuery::last);
  }

  @Override
  public synchronized Seq<AssetNews> changes(AssetCursor since, int limit) throws IOException {
    return statements.run(it -> NewsQuery.since(it, since, limit));
  }

  @Override
  public synchronized boolean paused() throws IOException {
    return statements.run(it -> it.query("SELECT value FROM setting WHERE name = 'paused'", Statements.NOTHING,
        row -> row.getString(1))).contains("true");
  }

  @Override
  public synchronized Map<String, String> folders() throws IOException {
    return statements.run(SqliteRows::folders);
  }

  static Map<String, String> folders(Statements catalogue) throws SQLException {
    return HashMap.ofEntries(catalogue.query("SELECT path, stamp FROM folder", Statements.NOTHING,
        row -> new Tuple2<>(Columns.folder(row.getString(1)), row.getString(2))));
  }

  @Override
  public synchronized void close() {
    statements.close();
  }
}
