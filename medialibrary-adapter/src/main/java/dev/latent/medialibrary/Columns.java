package dev.latent.medialibrary;

import static dev.latent.medialibrary.Column.ALTITUDE;
import static dev.latent.medialibrary.Column.COMMENT;
import static dev.latent.medialibrary.Column.DISPLAY;
import static dev.latent.medialibrary.Column.EDITED_AT;
import static dev.latent.medialibrary.Column.EDITED_OFFSET;
import static dev.latent.medialibrary.Column.EDIT_DATA;
import static dev.latent.medialibrary.Column.EDIT_FORMAT;
import static dev.latent.medialibrary.Column.EDIT_VERSION;
import static dev.latent.medialibrary.Column.FAILURE;
import static dev.latent.medialibrary.Column.FAVORITE;
import static dev.latent.medialibrary.Column.FOLDER;
import static dev.latent.medialibrary.Column.LATITUDE;
import static dev.latent.medialibrary.Column.LONGITUDE;
import static dev.latent.medialibrary.Column.NAME;
import static dev.latent.medialibrary.Column.ORIGINAL_WIDTH;
import static dev.latent.medialibrary.Column.PATH_KEY;
import static dev.latent.medialibrary.Column.PHOTO;
import static dev.latent.medialibrary.Column.QUALITY;
import static dev.latent.medialibrary.Column.REVISION;
import static dev.latent.medialibrary.Column.STANDING;
import static dev.latent.medialibrary.Column.STATE;
import static dev.latent.medialibrary.Column.TAKEN_AT;
import static dev.latent.medialibrary.Column.TAKEN_OFFSET;
import static dev.latent.medialibrary.Column.TEMPORARY;
import static dev.latent.medialibrary.Column.TRASHED_AT;
import static dev.latent.medialibrary.Column.TRASHED_OFFSET;
import static dev.latent.medialibrary.Column.TRIES;
import static dev.latent.medialibrary.Column.VERSION;
import static dev.latent.medialibrary.Column.WIDTH;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.MediaAssetEditData;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
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

  private Columns() {}

  /** Fills {@link Column#INSERT} or {@link Column#UPDATE}, but for the cursors. */
  static void write(PhotoAsset row, PreparedStatement to) throws SQLException {
    to.setString(FOLDER.written(), row.folder());
    to.setString(NAME.written(), row.fileName().value());
    to.setString(PATH_KEY.written(), Rows.key(row.path()));
    write(TAKEN_AT, TAKEN_OFFSET, Option.some(row.takenAt()), to);
    to.setString(QUALITY.written(), row.quality().name());
    to.setInt(REVISION.written(), row.revision().value());
    to.setLong(VERSION.written(), row.version());
    write(WIDTH, row.content(), to);
    to.setObject(PHOTO.written(), row.photo().map(PhotoId::value).getOrNull());
    to.setObject(STANDING.written(), row.delivery().map(it -> it.standing().name()).getOrNull());
    to.setObject(FAILURE.written(), row.delivery().flatMap(DeliveryRecord::failure).map(Enum::name).getOrNull());
    to.setObject(TRIES.written(), row.delivery().map(DeliveryRecord::tries).flatMap(TriesText::of).getOrNull());
    to.setString(STATE.written(), row.state().name());
    to.setBoolean(TEMPORARY.written(), row.temporary());
    writeWords(row, to);
    writeEdit(row.edit(), to);
    to.setLong(Column.ID, row.id().value());
  }

  /** What people say of it. */
  private static void writeWords(PhotoAsset row, PreparedStatement to) throws SQLException {
    to.setObject(DISPLAY.written(), Option.some(row.displayName().value())
        .filter(it -> !it.equals(row.fileName().value())).getOrNull());
    to.setBoolean(FAVORITE.written(), row.favorite());
    to.setObject(LATITUDE.written(), row.location().map(Location::latitude).getOrNull());
    to.setObject(LONGITUDE.written(), row.location().map(Location::longitude).getOrNull());
    to.setObject(ALTITUDE.written(), row.location().flatMap(Location::altitude).getOrNull());
    to.setObject(COMMENT.written(), Option.some(row.userComment()).filter(it -> !it.isEmpty()).getOrNull());
    write(TRASHED_AT, TRASHED_OFFSET, row.trashedAt(), to);
  }

  private static void writeEdit(Option<PhotoEdit> edit, PreparedStatement to) throws SQLException {
    Option<MediaAssetEditData> data = edit.flatMap(PhotoEdit::data);
    write(EDITED_AT, EDITED_OFFSET, edit.map(PhotoEdit::editedAt), to);
    to.setObject(EDIT_FORMAT.written(), data.map(MediaAssetEditData::compatibleFormat).getOrNull());
    to.setObject(EDIT_VERSION.written(), data.map(MediaAssetEditData::formatVersion).getOrNull());
    to.setObject(EDIT_DATA.written(), data.map(MediaAssetEditData::data).getOrNull());
    write(ORIGINAL_WIDTH, edit.map(PhotoEdit::original), to);
  }

  private static void write(Column at, Column offset, Option<OffsetDateTime> time, PreparedStatement to)
      throws SQLException {
    to.setObject(at.written(), time.map(it -> it.toInstant().toEpochMilli()).getOrNull());
    to.setObject(offset.written(), time.map(it -> it.getOffset().getTotalSeconds()).getOrNull());
  }

  /** @param width where it begins; height, bytes and hash follow */
  private static void write(Column width, Option<ImageContent> content, PreparedStatement to) throws SQLException {
    int at = width.written();
    to.setObject(at, content.map(it -> it.size().width()).getOrNull());
    to.setObject(at + 1, content.map(it -> it.size().height()).getOrNull());
    to.setObject(at + 2, content.map(ImageContent::bytes).getOrNull());
    to.setObject(at + 3, content.map(ImageContent::sha256).getOrNull());
  }

  /** The row that {@link Column#READ} stands on. */
  static PhotoAsset read(ResultSet from) throws SQLException {
    DisplayName name = new DisplayName(from.getString(NAME.read()));
    return new PhotoAsset.Builder()
        .id(new AssetId(from.getLong(Column.READ_ID)))
        .folder(folder(from.getString(FOLDER.read())))
        .fileName(name)
        .displayName(text(DISPLAY, from).map(DisplayName::new).getOrElse(name))
        .takenAt(time(TAKEN_AT, TAKEN_OFFSET, from).get())
        .quality(PhotoQuality.valueOf(from.getString(QUALITY.read())))
        .revision(new Revision(from.getInt(REVISION.read())))
        .version(from.getLong(VERSION.read()))
        .content(content(WIDTH, from))
        .delivery(delivery(from))
        .favorite(from.getBoolean(FAVORITE.read()))
        .location(location(from))
        .userComment(text(COMMENT, from).getOrElse(""))
        .trashedAt(time(TRASHED_AT, TRASHED_OFFSET, from))
        .temporary(from.getBoolean(TEMPORARY.read()))
        .edit(edit(from))
        .build();
  }

  /** {@return it, if the library can have it} */
  static String folder(String path) {
    if (!Layout.isFolder(path)) {
      throw new IllegalArgumentException("not a folder: " + path);
    }
    return path;
  }

  private static Option<PhotoEdit> edit(ResultSet from) throws SQLException {
    Option<OffsetDateTime> at = time(EDITED_AT, EDITED_OFFSET, from);
    if (at.isEmpty()) {
      return Option.none();
    }
    Option<String> format = text(EDIT_FORMAT, from);
    Option<String> version = text(EDIT_VERSION, from);
    Option<MediaAssetEditData> data =
        text(EDIT_DATA, from).map(it -> new MediaAssetEditData(format.get(), version.get(), it));
    return Option.some(new PhotoEdit(at.get(), data, content(ORIGINAL_WIDTH, from).get()));
  }

  private static Option<Location> location(ResultSet from) throws SQLException {
    return from.getObject(LATITUDE.read()) == null
        ? Option.none()
        : Option.some(new Location(from.getDouble(LATITUDE.read()), from.getDouble(LONGITUDE.read()),
            Option.when(from.getObject(ALTITUDE.read()) != null, from.getDouble(ALTITUDE.read()))));
  }

  private static Option<OffsetDateTime> time(Column at, Column offset, ResultSet from) throws SQLException {
    long millis = from.getLong(at.read());
    return from.wasNull()
        ? Option.none()
        : Option.some(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.ofTotalSeconds(from.getInt(offset.read()))));
  }

  private static Option<ImageContent> content(Column width, ResultSet from) throws SQLException {
    int at = width.read();
    String sha256 = from.getString(at + 3);
    return sha256 == null
        ? Option.none()
        : Option.some(new ImageContent(new Size(from.getInt(at), from.getInt(at + 1)), from.getLong(at + 2), sha256));
  }

  private static Option<DeliveryRecord> delivery(ResultSet from) throws SQLException {
    Option<String> photo = text(PHOTO, from);
    Option<String> standing = text(STANDING, from);
    return photo.isEmpty() && standing.isEmpty()
        ? Option.none()
        : Option.some(delivery(photo, standing, text(FAILURE, from), text(TRIES, from)));
  }

  private static Option<String> text(Column column, ResultSet from) throws SQLException {
    return Option.of(from.getString(column.read()));
  }

  static DeliveryRecord delivery(Option<String> photo, Option<String> standing, Option<String> failure,
      Option<String> tries) {
    return new DeliveryRecord(new PhotoId(photo.get()), Standing.valueOf(standing.get()),
        failure.map(ProcessingFault::valueOf), tries.map(TriesText::read).getOrElse(Tries.NONE));
  }
}
