package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.sql.SQLException;

/** What stays of deleted photos until their raws are known to be gone. */
final class Tombstones {

  private Tombstones() {}

  /** Of those and of the photos that are not final, oldest first. */
  static Seq<DeliveryRecord> unfinished(Statements catalogue) throws SQLException {
    return catalogue.query(
        "SELECT photo, standing, failure, tries, id FROM asset WHERE standing <> 'FINAL'"
            + " UNION ALL SELECT photo, '" + Standing.DELETED + "', NULL, NULL, id FROM tombstone ORDER BY id",
        _ -> {},
        row -> Columns.delivery(Option.of(row.getString(1)), Option.of(row.getString(2)), Option.of(row.getString(3)),
            Option.of(row.getString(4))));
  }

  static boolean has(Statements catalogue, PhotoId photo) throws SQLException {
    return catalogue.query("SELECT 1 FROM tombstone WHERE photo = ?", to -> to.setString(1, photo.value()),
        row -> row.getInt(1)).nonEmpty();
  }

  /** Of a photo that is final, nothing stays. */
  static void bury(Statements catalogue, PhotoAsset row) throws SQLException {
    for (DeliveryRecord it : row.delivery().filter(it -> it.standing() != Standing.FINAL)) {
      catalogue.change("INSERT INTO tombstone (photo, id) VALUES (?, ?)", to -> {
        to.setString(1, it.photo().value());
        to.setLong(2, row.id().value());
      });
    }
  }

  static int forget(Statements catalogue, Set<PhotoId> freed) throws SQLException {
    int gone = 0;
    for (PhotoId photo : freed) {
      gone += catalogue.change("DELETE FROM tombstone WHERE photo = ?", to -> to.setString(1, photo.value()));
    }
    return gone;
  }
}
