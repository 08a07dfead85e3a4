package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How a row lies in the table. */
final class Columns {

  static final String READ = "SELECT id, folder, name, taken_at, taken_offset, quality, revision, version,"
      + " width, height, bytes, sha256, photo, standing, failure, tries, display, favorite, latitude, longitude, altitude,"
      + " comment, trashed_at, trashed_offset, added, changed FROM asset ";

  static final String INSERT = "INSERT INTO asset (folder, name, path_key, taken_at, taken_offset, quality, revision,"
      + " version, width, height, bytes, sha256, photo, standing, failure, tries, display, favorite, latitude, longitude,"
      + " altitude, comment, trashed_at, trashed_offset, state, id, changed, added)"
      + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  static final String UPDATE = "UPDATE asset SET folder=?, name=?, path_key=?, taken_at=?, taken_offset=?, quality=?,"
      + " revision=?, version=?, width=?, height=?, bytes=?, sha256=?, photo=?, standing=?, failure=?, tries=?,"
      + " display=?, favorite=?, latitude=?, longitude=?, altitude=?, comment=?, trashed_at=?, trashed_offset=?, state=?,"
      + " changed=ifnull(?27, changed) WHERE id=?26";

  /** Where in both the cursor after the change stands; in {@link #UPDATE}, null when the change is not visible. */
  static final int CHANGED = 27;

  /** Where in {@link #INSERT} the cursor after the making stands. */
  static final int ADDED = 28;

  private Columns() {}

  /** Fills {@link #INSERT} or {@link #UPDATE}, but for the cursors. */
  static void write(PhotoAsset row, PreparedStatement to) throws SQLException {
    to.setString(1, row.folder());
    to.setString(2, row.fileName().value());
    to.setString(3, Rows.key(row.path()));
    to.setLong(4, row.takenAt().toInstant().toEpochMilli());
    to.setInt(5, row.takenAt().getOffset().getTotalSeconds());
    to.setString(6, row.quality().name());
    to.setInt(7, row.revision().value());
    to.setLong(8, row.version());
    to.setObject(9, row.content().map(it -> it.size().width()).getOrNull());
    to.setObject(10, row.content().map(it -> it.size().height()).getOrNull());
    to.setObject(11, row.content().map(ImageContent::bytes).getOrNull());
    to.setObject(12, row.content().map(ImageContent::sha256).getOrNull());
    to.setObject(13, row.photo().map(PhotoId::value).getOrNull());
    to.setObject(14, row.delivery().map(it -> it.standing().name()).getOrNull());
    to.setObject(15, row.delivery().flatMap(DeliveryRecord::failure).map(Enum::name).getOrNull());
    to.setObject(16, row.delivery().map(DeliveryRecord::tries).flatMap(Columns::tries).getOrNull());
    to.setObject(17, Option.some(row.displayName().value()).filter(it -> !it.equals(row.fileName().value())).getOrNull());
    to.setBoolean(18, row.favorite());
    to.setObject(19, row.location().map(Location::latitude).getOrNull());
    to.setObject(20, row.location().map(Location::longitude).getOrNull());
    to.setObject(21, row.location().flatMap(Location::altitude).getOrNull());
    to.setObject(22, Option.some(row.userComment()).filter(it -> !it.isEmpty()).getOrNull());
    to.setObject(23, row.trashedAt().map(it -> it.toInstant().toEpochMilli()).getOrNull());
    to.setObject(24, row.trashedAt().map(it -> it.getOffset().getTotalSeconds()).getOrNull());
    to.setString(25, row.state().name());
    to.setLong(26, row.id().value());
  }

  /** The row that {@link #READ} stands on. */
  static PhotoAsset read(ResultSet from) throws SQLException {
    return new PhotoAsset.Builder()
        .id(new AssetId(from.getLong(1)))
        .folder(from.getString(2))
        .fileName(new DisplayName(from.getString(3)))
        .displayName(new DisplayName(Option.of(from.getString(17)).getOrElse(from.getString(3))))
        .takenAt(time(from.getLong(4), from.getInt(5)))
        .quality(PhotoQuality.valueOf(from.getString(6)))
        .revision(new Revision(from.getInt(7)))
        .version(from.getLong(8))
        .content(content(from))
        .delivery(delivery(from))
        .favorite(from.getBoolean(18))
        .location(location(from))
        .userComment(Option.of(from.getString(22)).getOrElse(""))
        .trashedAt(Option.when(from.getObject(23) != null, time(from.getLong(23), from.getInt(24))))
        .build();
  }

  private static Option<Location> location(ResultSet from) throws SQLException {
    return from.getObject(19) == null
        ? Option.none()
        : Option.some(new Location(from.getDouble(19), from.getDouble(20),
            Option.when(from.getObject(21) != null, from.getDouble(21))));
  }

  private static OffsetDateTime time(long millis, int offset) {
    return Instant.ofEpochMilli(millis).atOffset(ZoneOffset.ofTotalSeconds(offset));
  }

  private static Option<ImageContent> content(ResultSet from) throws SQLException {
    String sha256 = from.getString(12);
    return sha256 == null
        ? Option.none()
        : Option.some(new ImageContent(new Size(from.getInt(9), from.getInt(10)), from.getLong(11), sha256));
  }

  private static Option<DeliveryRecord> delivery(ResultSet from) throws SQLException {
    String photo = from.getString(13);
    return photo == null
        ? Option.none()
        : Option.some(delivery(photo, from.getString(14), Option.of(from.getString(15)), Option.of(from.getString(16))));
  }

  static DeliveryRecord delivery(String photo, String standing, Option<String> failure, Option<String> tries) {
    return new DeliveryRecord(new PhotoId(photo), Standing.valueOf(standing), failure.map(ProcessingFault::valueOf),
        tries.map(Columns::tries).getOrElse(Tries.NONE));
  }

  /** Its parts in order, separated by spaces; the next try in milliseconds since 1970 UTC, or a dash. */
  private static Option<String> tries(Tries it) {
    return Option.when(!it.equals(Tries.NONE), () -> String.join(" ", Integer.toString(it.note()),
        it.open() ? "open" : "closed", Integer.toString(it.attempts()), Integer.toString(it.deaths()),
        Integer.toString(it.heats()), it.nextTry().map(at -> Long.toString(at.toEpochMilli())).getOrElse("-"),
        it.wanted().name()));
  }

  private static Tries tries(String text) {
    String[] part = text.split(" ", -1);
    return new Tries(Integer.parseInt(part[0]), part[1].equals("open"), Integer.parseInt(part[2]),
        Integer.parseInt(part[3]), Integer.parseInt(part[4]),
        Option.when(!part[5].equals("-"), () -> Instant.ofEpochMilli(Long.parseLong(part[5]))),
        JobPriority.valueOf(part[6]));
  }
}
