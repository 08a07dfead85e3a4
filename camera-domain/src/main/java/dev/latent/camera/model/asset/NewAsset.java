package dev.latent.camera.model.asset;

import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.Location;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.immutables.value.Value;

/** A row that a media library is to make. */
@Value.Immutable
public abstract class NewAsset {

  /** Relative to the library, with {@code /} between names: {@code DCIM/2026-11}. */
  public abstract String folder();

  public abstract DisplayName displayName();

  /** When it was taken or, of an asset without a photo, made; to the millisecond. */
  public abstract OffsetDateTime takenAt();

  @Value.Default
  public PhotoQuality quality() {
    return PhotoQuality.FULL;
  }

  /** None of an asset that has no second phase. */
  @Value.Default
  public Option<DeliveryRecord> delivery() {
    return Option.none();
  }

  /** Where it was taken. */
  @Value.Default
  public Option<Location> location() {
    return Option.none();
  }

  /** Whether it goes again unless somebody saves it. */
  @Value.Default
  public boolean temporary() {
    return false;
  }

  public static class Builder extends ImmutableNewAsset.Builder {}
}
