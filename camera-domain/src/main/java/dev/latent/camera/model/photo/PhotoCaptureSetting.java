package dev.latent.camera.model.photo;

import io.vavr.control.Option;
import org.immutables.value.Value;

/** How one photo is asked for; every part is optional. Source: Camera Kit, PhotoCaptureSetting. */
@Value.Immutable
public abstract class PhotoCaptureSetting {

  /** Nothing asked for. */
  public static PhotoCaptureSetting none() {
    return new Builder().build();
  }

  /** How good the encoding is. */
  @Value.Default
  public QualityLevel quality() {
    return QualityLevel.QUALITY_LEVEL_HIGH;
  }

  /** By how much a viewer turns the photo. */
  @Value.Default
  public ImageRotation rotation() {
    return ImageRotation.ROTATION_0;
  }

  /** Whether the photo is mirrored, left to right; its output may mirror it all the same. */
  @Value.Default
  public boolean mirror() {
    return false;
  }

  /** Where it is taken; none: the file does not say. */
  @Value.Default
  public Option<Location> location() {
    return Option.none();
  }

  /** 0 to 100; a value outside is moved to the nearer end, never refused. */
  @Value.Default
  public Option<Integer> compressionQuality() {
    return Option.none();
  }

  @Value.Check
  PhotoCaptureSetting clamped() {
    Option<Integer> clamped = compressionQuality().map(it -> Math.clamp(it, 0, 100));
    return clamped.equals(compressionQuality())
        ? this
        : new Builder().from(this).compressionQuality(clamped).build();
  }

  public static class Builder extends ImmutablePhotoCaptureSetting.Builder {}
}
