package dev.latent.hal.folder;

import dev.latent.hal.imaging.Exif;
import dev.latent.hal.imaging.ExifFacts;
import dev.latent.hal.imaging.Jpeg;
import dev.latent.hal.imaging.RgbImage;
import java.time.OffsetDateTime;

/** Files as cameras write them, made here. */
final class CameraFiles {

  private CameraFiles() {}

  /** A picture that no other number has. */
  static byte[] picture(int width, int height, int number) {
    RgbImage image = RgbImage.black(width, height);
    for (int i = 0; i < image.bgr().length; i++) {
      image.bgr()[i] = (byte) (i / 7 * (number + 3) % 251);
    }
    return Jpeg.quick(image, 80);
  }

  /** A JPEG with a camera's own EXIF. */
  static byte[] jpeg(int width, int height, int number) {
    ExifFacts.Builder facts = new ExifFacts.Builder();
    facts.make("Maker").model("Model 7").software("Firmware 1." + number).exposureSeconds(0.004).iso(400)
        .fNumber(2.8).focalLengthMillimetres(50).orientation(6).width(width).height(height)
        .taken(OffsetDateTime.parse("2026-05-04T10:11:12+02:00")).imageUniqueId("camera" + number);
    return Exif.insert(picture(width, height, number), facts.build());
  }

  static byte[] jpeg(int number) {
    return jpeg(160, 120, number);
  }
}
