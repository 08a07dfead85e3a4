package dev.latent.hal.folder;

import dev.latent.camera.model.device.Size;
import dev.latent.hal.imaging.Jpeg;
import dev.latent.hal.imaging.JpegBytes;
import dev.latent.hal.imaging.RgbImage;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.Arrays;

/** A whole JPEG out of a camera's file. Its bytes are shared, not copied, and nobody changes them. */
final class Picture {

  /** The longer side of a first-stage image has at least so many pixels, if the camera's image has. */
  static final int FIRST_STAGE = 1000;

  private final byte[] jpeg;
  private final JpegBytes says;

  private Picture(byte[] jpeg, JpegBytes says) {
    this.jpeg = jpeg;
    this.says = says;
  }

  /** None of bytes that do not begin with a whole one; what follows it is cut off. */
  static Option<Picture> of(byte[] bytes) {
    return Option.ofOptional(JpegBytes.of(bytes)).map(it -> new Picture(
        it.length() == bytes.length ? bytes : Arrays.copyOf(bytes, it.length()), it));
  }

  byte[] jpeg() {
    return jpeg;
  }

  /** In pixels, as stored. */
  Size size() {
    return new Size(says.width(), says.height());
  }

  int longerSide() {
    return Math.max(says.width(), says.height());
  }

  boolean hasExif() {
    return says.hasExif();
  }

  /** The same for the first stage: an eighth, a quarter or half as large, or as large if it is small. */
  Picture reduced(int quality) throws IOException {
    int fraction = 8;
    while (fraction > 1 && longerSide() / fraction < FIRST_STAGE) {
      fraction /= 2;
    }
    RgbImage image = Jpeg.reduced(jpeg, fraction);
    return of(Jpeg.quick(image, quality)).getOrElseThrow(() -> new IOException("the image could not be encoded"));
  }
}
