package dev.latent.hal.kit;

import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.QualityLevel;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.imaging.ExifFacts;
import java.util.OptionalDouble;

/** What every image's EXIF says of its capture, and how well it is encoded; alike for all kits. */
public final class CaptureExif {

  private CaptureExif() {}

  /** Says which photo it is, which stage of it, when and where it was taken; the device adds what it knows itself. */
  public static ExifFacts.Builder of(CaptureFacts facts, Size size, Stage stage) {
    ExifFacts.Builder exif = new ExifFacts.Builder();
    exif.software(stage.software())
        .taken(facts.takenAt())
        .width(size.width())
        .height(size.height())
        .imageUniqueId(facts.photo().value());
    facts.setting().location().map(CaptureExif::place).forEach(exif::place);
    return exif;
  }

  /** As asked for, or 95, 85, 70 for HIGH, MEDIUM, LOW. */
  public static int quality(PhotoCaptureSetting setting) {
    return setting.compressionQuality().getOrElse(() -> quality(setting.quality()));
  }

  private static int quality(QualityLevel level) {
    return switch (level) {
      case QUALITY_LEVEL_HIGH -> 95;
      case QUALITY_LEVEL_MEDIUM -> 85;
      case QUALITY_LEVEL_LOW -> 70;
    };
  }

  private static ExifFacts.Place place(Location location) {
    OptionalDouble altitude = location.altitude().map(OptionalDouble::of).getOrElse(OptionalDouble.empty());
    return new ExifFacts.Place(location.latitude(), location.longitude(), altitude);
  }
}
