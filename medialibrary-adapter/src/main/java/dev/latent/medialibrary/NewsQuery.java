package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import io.vavr.collection.Seq;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What has changed since a cursor: of what is there by its row, of what is gone by what it left. */
final class NewsQuery {

  private NewsQuery() {}

  static AssetCursor last(Statements catalogue) throws SQLException {
    return catalogue.query("SELECT max(ifnull((SELECT max(changed) FROM asset), 0),"
        + " ifnull((SELECT max(changed) FROM removed), 0))", _ -> {}, row -> new AssetCursor(row.getLong(1))).head();
  }

  static Seq<AssetNews> since(Statements catalogue, AssetCursor since, int limit) throws SQLException {
    Seq<AssetNews> there = catalogue.query(Column.READ + "WHERE changed > ?1 ORDER BY changed LIMIT ?2", to -> {
      to.setLong(1, since.value());
      to.setInt(2, limit);
    }, row -> there(row, since));
    long last = there.size() < limit ? Long.MAX_VALUE : there.last().cursor().value();
    return there.appendAll(gone(catalogue, since, last, limit)).sortBy(it -> it.cursor().value()).take(limit);
  }

  /** @param last what is gone after it is not on the page; not looked for, as it may be most of a library */
  private static Seq<AssetNews> gone(Statements catalogue, AssetCursor since, long last, int limit)
      throws SQLException {
    return catalogue.query(
        "SELECT id, changed FROM removed WHERE changed > ?1 AND changed < ?2 AND added <= ?1 ORDER BY changed LIMIT ?3",
        to -> {
          to.setLong(1, since.value());
          to.setLong(2, last);
          to.setInt(3, limit);
        },
        row -> new AssetNews(new AssetCursor(row.getLong(2)), new AssetChanged.Removed(new AssetId(row.getLong(1)))));
  }

  private static AssetNews there(ResultSet from, AssetCursor since) throws SQLException {
    PhotoAsset row = Columns.read(from);
    return new AssetNews(new AssetCursor(from.getLong(Column.READ_CHANGED)),
        from.getLong(Column.READ_ADDED) > since.value() ? new AssetChanged.Added(row) : new AssetChanged.Updated(row));
  }
}
