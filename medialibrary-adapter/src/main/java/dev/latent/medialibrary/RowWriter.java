package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.PhotoAsset;
import io.vavr.control.Option;
import java.sql.SQLException;

/** How changes of rows are written, each with the cursor after it. */
final class RowWriter {

  private RowWriter() {}

  static int write(Statements to, RowChange change) throws SQLException {
    return switch (change) {
      case RowChange.Insert(var row) -> insert(to, row);
      case RowChange.Update(var row) -> update(to, row);
      case RowChange.Delete(var row) -> delete(to, row);
    };
  }

  private static int insert(Statements to, PhotoAsset row) throws SQLException {
    long cursor = row.temporary() ? 0 : next(to);
    return to.change(Column.INSERT, it -> {
      Columns.write(row, it);
      it.setLong(Column.CHANGED, cursor);
      it.setLong(Column.ADDED, cursor);
    });
  }

  private static int update(Statements to, PhotoAsset row) throws SQLException {
    Option<PhotoAsset> now = to.query(Column.READ + "WHERE id = ?", it -> it.setLong(1, row.id().value()), Columns::read)
        .headOption();
    long cursor = next(to);
    return to.change(Column.UPDATE, it -> {
      Columns.write(row, it);
      it.setObject(Column.CHANGED, Option.when(now.exists(was -> Rows.visible(was, row)), cursor).getOrNull());
      it.setObject(Column.ADDED, Option.when(now.exists(was -> AssetMachine.appears(was, row)), cursor).getOrNull());
    });
  }

  private static int delete(Statements to, PhotoAsset row) throws SQLException {
    long cursor = next(to);
    Tombstones.bury(to, row);
    to.change("INSERT INTO removed (id, added, changed) SELECT id, added, ? FROM asset WHERE id = ? AND NOT temporary",
        it -> {
          it.setLong(1, cursor);
          it.setLong(2, row.id().value());
        });
    return to.change("DELETE FROM asset WHERE id = ?", it -> it.setLong(1, row.id().value()));
  }

  private static long next(Statements catalogue) throws SQLException {
    return NewsQuery.last(catalogue).value() + 1;
  }
}
