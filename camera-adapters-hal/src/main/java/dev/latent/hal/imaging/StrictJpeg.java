package dev.latent.hal.imaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Whether all of a JPEG can be decoded, as the JDK's codec tells it: OpenCV's fills what it misses and answers a
 * picture. Every row is decoded, and a few are kept. Thread-safe.
 */
final class StrictJpeg {

  /** Of so many pixels each way one is kept. */
  private static final int THINNED = 64;

  private StrictJpeg() {}

  /**
   * Answers when nothing is wrong.
   *
   * @throws IOException whose message says what is missing, left over or contradictory
   */
  static void check(byte[] jpeg) throws IOException {
    List<String> flaws;
    try {
      flaws = flaws(jpeg);
    } catch (RuntimeException e) {
      // The JDK's codec answers damaged data with unchecked exceptions of many kinds.
      throw new IOException("not a JPEG that can be read: " + e.getMessage(), e);
    }
    if (!flaws.isEmpty()) {
      throw new IOException(flaws.getFirst());
    }
  }

  /** Of the coded data the codec tells the first one only. */
  private static List<String> flaws(byte[] jpeg) throws IOException {
    List<String> flaws = new ArrayList<>();
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.addIIOReadWarningListener((_, warning) -> note(warning, flaws));
      reader.setInput(in, true, true);
      ImageReadParam thinned = reader.getDefaultReadParam();
      thinned.setSourceSubsampling(THINNED, THINNED, 0, 0);
      reader.readRaster(0, thinned);
      return flaws;
    } finally {
      reader.dispose();
    }
  }

  /** A colour profile or a thumbnail that is ignored is no part of the picture. */
  private static void note(String warning, List<String> flaws) {
    if (!warning.endsWith("ignored")) {
      flaws.add(warning);
    }
  }
}
