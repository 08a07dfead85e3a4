package dev.latent.camera.model.asset;

import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.immutables.value.Value;

/** One row of a media library, as durable as it is. Source: Media Library Kit, PhotoAsset. */
@Value.Immutable
public abstract class PhotoAsset {

  public abstract AssetId id();

  /** Relative to the library, with {@code /} between names; never changes. */
  public abstract String folder();

  /** The name of its file; never changes. */
  public abstract DisplayName fileName();

  /** What people call it: its title, which may be changed, and its extension. */
  public abstract DisplayName displayName();

  public abstract OffsetDateTime takenAt();

  /** Of the photo; of an edited one, that of its original. */
  public abstract PhotoQuality quality();

  /** Goes up with every change of content; {@link Revision#NONE} before the first. */
  public abstract Revision revision();

  /** Goes up with every commit of the row; what an update is held against. */
  public abstract long version();

  /** What its file is. None until the first content. */
  public abstract Option<ImageContent> content();

  public abstract Option<DeliveryRecord> delivery();

  @Value.Default
  public boolean favorite() {
    return false;
  }

  /** Where it was taken. */
  @Value.Default
  public Option<Location> location() {
    return Option.none();
  }

  /** At most {@value AssetMachine#LONGEST_COMMENT} characters. */
  @Value.Default
  public String userComment() {
    return "";
  }

  /** Since when it is in the trash. */
  @Value.Default
  public Option<OffsetDateTime> trashedAt() {
    return Option.none();
  }

  /** That its file is an edit. */
  @Value.Default
  public Option<PhotoEdit> edit() {
    return Option.none();
  }

  /** A camera's photo that nobody has saved yet: no query finds it, and it goes after {@link AssetMachine#UNSAVED}. */
  @Value.Default
  public boolean temporary() {
    return false;
  }

  public Option<PhotoId> photo() {
    return delivery().map(DeliveryRecord::photo);
  }

  public AssetState state() {
    return content().isEmpty() ? AssetState.PENDING
        : delivery().map(DeliveryRecord::standing).map(PhotoAsset::state).getOrElse(AssetState.FINAL);
  }

  private static AssetState state(Standing standing) {
    return switch (standing) {
      case LOW, TRASHED -> AssetState.PENDING;
      case FAILED -> AssetState.FAILED;
      case WITHDRAWN, DELETED -> AssetState.WITHDRAWN;
      case FINAL -> AssetState.FINAL;
    };
  }

  /** Source: Media Library Kit, asset URI. */
  public String uri() {
    return "file://media/Photo/" + id() + "/" + fileName().title() + "/" + displayName();
  }

  /** Relative to the library, with {@code /} between names. */
  public String path() {
    return folder() + "/" + fileName();
  }

  public static class Builder extends ImmutablePhotoAsset.Builder {}
}
