package dev.latent.hal.decoder;

import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Size;
import dev.latent.hal.imaging.Jpeg;
import dev.latent.hal.imaging.JpegBytes;
import dev.latent.hal.imaging.RgbImage;
import dev.latent.hal.imaging.Scaling;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a JPEG that has its end, and what its header says. Its bytes are shared, not copied. */
final class WholeJpeg {

  private static final int MOST_BYTES = 1 << 28;
  private static final long MOST_PIXELS = 250_000_000;

  private final byte[] bytes;
  private final Size stored;
  private final int orientation;

  private WholeJpeg(byte[] bytes, Size stored) {
    this.bytes = bytes;
    this.stored = stored;
    this.orientation = Jpeg.orientation(bytes);
  }

  /**
   * Pulls its bytes once; what follows the image's end is cut off.
   *
   * @throws IOException whose message completes "it cannot be decoded:"
   */
  static WholeJpeg read(StoredImage image) throws IOException {
    byte[] bytes = bytes(image);
    JpegBytes says = JpegBytes.of(bytes).orElseThrow(() ->
        new IOException(bytes.length == 0 ? "it is empty" : "it is no JPEG, or ends before its picture does"));
    if ((long) says.width() * says.height() > MOST_PIXELS) {
      throw new IOException("it has more than " + MOST_PIXELS / 1_000_000 + " megapixels");
    }
    return new WholeJpeg(says.length() == bytes.length ? bytes : Arrays.copyOf(bytes, says.length()),
        new Size(says.width(), says.height()));
  }

  private static byte[] bytes(StoredImage image) throws IOException {
    try (InputStream in = image.open()) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("it is longer than " + (MOST_BYTES >> 20) + " MiB");
      }
      return bytes;
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** In pixels, as stored. */
  Size size() {
    return stored;
  }

  /** The picture, upright, within the target. */
  RgbImage within(Size target) throws IOException {
    Size fitting = turned(turned(stored).within(target));
    RgbImage reduced = Jpeg.reduced(bytes, fraction(fitting));
    return Scaling.stretched(reduced, fitting.width(), fitting.height()).upright(orientation);
  }

  /** From the size as stored to the upright one, and back. */
  private Size turned(Size size) {
    return orientation >= 5 ? new Size(/* width= */ size.height(), /* height= */ size.width()) : size;
  }

  /** Of the pictures that the codec makes the smallest which is at least that large. */
  int fraction(Size least) {
    int fraction = 8;
    while (fraction > 1 && (divided(stored.width(), fraction) < least.width()
        || divided(stored.height(), fraction) < least.height())) {
      fraction /= 2;
    }
    return fraction;
  }

  private static int divided(int side, int fraction) {
    return (side + fraction - 1) / fraction;
  }
}
