package dev.latent.camera.contract;

import dev.latent.camera.model.EncodedImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What can be seen in an image, coarsely: the light of each field of a grid, from 0 to 255. */
final class Picture {

  private static final int GRID = 16;

  private final double[] fields = new double[GRID * GRID];

  private Picture(BufferedImage image) {
    int[] pixels = new int[fields.length];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int field = y * GRID / image.getHeight() * GRID + x * GRID / image.getWidth();
        fields[field] += light(image.getRGB(x, y));
        pixels[field]++;
      }
    }
    for (int i = 0; i < fields.length; i++) {
      fields[i] /= Math.max(1, pixels[i]);
    }
  }

  static Picture of(EncodedImage image) {
    try {
      BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(KitUnderTest.bytes(image)));
      if (decoded == null) {
        throw new AssertionError("the image is no picture; a device whose images are none says so by pictures()");
      }
      return new Picture(decoded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mean over all fields. */
  double light() {
    double sum = 0;
    for (double field : fields) {
      sum += field;
    }
    return sum / fields.length;
  }

  /** By how much a field differs, in the mean. */
  double differenceFrom(Picture other) {
    double sum = 0;
    for (int i = 0; i < fields.length; i++) {
      sum += Math.abs(fields[i] - other.fields[i]);
    }
    return sum / fields.length;
  }

  private static double light(int rgb) {
    return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3.0;
  }
}
