package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.photo.ImageRotation;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.Stage;
import dev.latent.hal.imaging.ExifFacts;
import dev.latent.hal.kit.CaptureExif;

/**
 * What an image's EXIF says, and how well it is encoded; alike in both stages, save the stage and the size. Of the
 * camera's settings it says bias, flash and zoom; EXIF has no field for how the focus was found.
 */
final class ImageFacts {

  private ImageFacts() {}

  static ExifFacts of(BurstFacts facts, Size size, Stage stage) {
    return CaptureExif.of(facts.facts(), size, stage)
        .make(facts.lens().make())
        .model(facts.lens().model())
        .exposureSeconds(facts.sensor().exposureSeconds())
        .iso(facts.sensor().iso())
        .fNumber(facts.lens().fNumber())
        .focalLengthMillimetres(facts.lens().focalLength())
        .exposureBias(facts.facts().settings().exposureBias())
        .flash(flash(facts))
        .digitalZoom(Math.max(1, facts.facts().settings().zoomRatio()))
        .orientation(orientation(facts.facts().setting()))
        .build();
  }

  /** As asked for, or 95, 85, 70 for HIGH, MEDIUM, LOW. */
  static int quality(BurstFacts facts) {
    return CaptureExif.quality(facts.facts().setting());
  }

  /** A viewer turns the picture first and mirrors it, left to right, then. Source: Exif 2.32, Orientation. */
  static int orientation(PhotoCaptureSetting setting) {
    return setting.mirror() ? mirrored(setting.rotation()) : turned(setting.rotation());
  }

  private static ExifFacts.Flash flash(BurstFacts facts) {
    if (facts.facts().settings().flashMode() == FlashMode.AUTO) {
      return facts.flash() ? ExifFacts.Flash.AUTO_FIRED : ExifFacts.Flash.AUTO_NOT_FIRED;
    }
    return facts.flash() ? ExifFacts.Flash.FIRED : ExifFacts.Flash.OFF;
  }

  private static int turned(ImageRotation rotation) {
    return switch (rotation) {
      case ROTATION_0 -> 1;
      case ROTATION_90 -> 6;
      case ROTATION_180 -> 3;
      case ROTATION_270 -> 8;
    };
  }

  private static int mirrored(ImageRotation rotation) {
    return switch (rotation) {
      case ROTATION_0 -> 2;
      case ROTATION_90 -> 5;
      case ROTATION_180 -> 4;
      case ROTATION_270 -> 7;
    };
  }
}
