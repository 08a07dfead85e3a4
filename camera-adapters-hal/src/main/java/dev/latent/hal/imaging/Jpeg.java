package dev.latent.hal.imaging;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures as JPEG bytes, without EXIF, and back. What encodes is plain Java and there at once, here in one go and in
 * {@link JpegBands} piece by piece; what decodes is OpenCV's, which is slow to load. Qualities go from 0 to 100 in the
 * scale of the Independent JPEG Group. Thread-safe.
 */
public final class Jpeg {
  private static final int WARMING_ROUNDS = 4;

  private Jpeg() {}

  /** Warms the codec of {@link #quick}, for some tens of milliseconds, so that the first photo does not wait for it. */
  public static void warmUp() {
    RgbImage busy = RgbImage.black(256, 128);
    for (int i = 0; i < busy.bgr().length; i++) {
      busy.bgr()[i] = (byte) ((i * i) >> 7);
    }
    for (int i = 0; i < WARMING_ROUNDS; i++) {
      quick(busy, 90);
    }
  }

  /** Encodes, colour at half the resolution (4:2:0). */
  public static byte[] quick(RgbImage image, int quality) {
    return QuickJpeg.encode(image, checked(quality));
  }

  /**
   * Decodes at a fraction of the size, as stored: without a look at the EXIF orientation. The first call loads the
   * native code, for about half a second. Where it cannot be loaded, the JDK's codec serves.
   *
   * @param fraction of width and height: 1, 2, 4 or 8
   * @throws IOException if it cannot be decoded
   */
  public static RgbImage reduced(byte[] jpeg, int fraction) throws IOException {
    try {
      return Native.THERE ? ReducedJpeg.natively(jpeg, fraction) : ReducedJpeg.plainly(jpeg, fraction);
    } catch (RuntimeException e) {
      // Both codecs answer damaged data with unchecked exceptions of many kinds.
      throw new IOException("not a JPEG that can be read: " + e.getMessage(), e);
    }
  }

  /** How its rows and columns lie, as EXIF's orientation numbers it; 1, upright, where nothing is said. */
  public static int orientation(byte[] jpeg) {
    return Orientation.of(jpeg).number();
  }

  /**
   * Decodes all of it and keeps nothing.
   *
   * @throws IOException if data is missing, left over or contradictory; its message says which
   */
  public static void check(byte[] jpeg) throws IOException {
    StrictJpeg.check(jpeg);
  }

  static int checked(int quality) {
    if (quality < 0 || quality > 100) {
      throw new IllegalArgumentException("quality goes from 0 to 100: " + quality);
    }
    return quality;
  }

  /** Tried once, when the first picture is to be decoded. */
  private static final class Native {
    private static final Logger LOG = LoggerFactory.getLogger(Jpeg.class);
    static final boolean THERE = loads();

    private static boolean loads() {
      try {
        ReducedJpeg.load();
        return true;
      } catch (LinkageError e) {
        LOG.warn("native codec does not load, the JDK's serves cause=\"{}\"", e.getMessage());
        return false;
      }
    }
  }
}
