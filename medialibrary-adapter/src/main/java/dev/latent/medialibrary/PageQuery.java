package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.asset.PhotoAsset;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** The question for a page. It names the index that has the rows in the order of pages, and so reads few that it skips. */
final class PageQuery {

  private PageQuery() {}

  /** What follows the name of the table. */
  static String of(AssetFilter filter, boolean after) {
    return "INDEXED BY " + index(filter) + " WHERE " + conditions(filter, after).mkString(" AND ")
        + " ORDER BY taken_at DESC, id DESC LIMIT ?";
  }

  private static String index(AssetFilter filter) {
    boolean album = filter.folder().isDefined();
    if (filter.state().exists(it -> it != AssetState.FINAL)) {
      return album ? "by_folder_and_state" : "by_state";
    }
    if (filter.favorites()) {
      return album ? "favorites_by_folder" : "favorites";
    }
    if (filter.trashed()) {
      return album ? "trashed_by_folder" : "trashed";
    }
    return album ? "by_folder" : "by_time";
  }

  private static Seq<String> conditions(AssetFilter filter, boolean after) {
    return List.of(
            Option.some("temporary = 0"),
            Option.some(filter.trashed() ? "trashed_at IS NOT NULL" : "trashed_at IS NULL"),
            Option.when(filter.favorites(), "favorite = 1"),
            filter.state().filter(it -> it != AssetState.FINAL).map(_ -> "state <> 'FINAL'"),
            filter.state().map(_ -> "state = ?"),
            filter.folder().map(_ -> "folder = ?"),
            filter.since().map(_ -> "taken_at >= ?"),
            Option.when(after, "(taken_at, id) < (?, ?)"))
        .flatMap(it -> it);
  }

  static void fill(PreparedStatement to, AssetFilter filter, Option<PhotoAsset> after, int limit) throws SQLException {
    int next = 1;
    for (AssetState state : filter.state()) {
      to.setString(next++, state.name());
    }
    for (String folder : filter.folder()) {
      to.setString(next++, folder);
    }
    for (OffsetDateTime since : filter.since()) {
      to.setLong(next++, since.toInstant().toEpochMilli());
    }
    for (PhotoAsset last : after) {
      to.setLong(next++, last.takenAt().toInstant().toEpochMilli());
      to.setLong(next++, last.id().value());
    }
    to.setInt(next, limit);
  }
}
