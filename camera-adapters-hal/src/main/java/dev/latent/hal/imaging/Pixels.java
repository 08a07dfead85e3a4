package dev.latent.hal.imaging;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Turns whatever the JDK decoded into packed sRGB; what is transparent becomes white. */
final class Pixels {
  private Pixels() {}

  static RgbImage of(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_3BYTE_BGR && image.getRaster().getDataBuffer() instanceof DataBufferByte b
        && b.getSize() == 3 * image.getWidth() * image.getHeight()) {
      return new RgbImage(image.getWidth(), image.getHeight(), b.getData());
    }
    boolean grey = image.getRaster().getNumBands() == 1 && !(image.getColorModel() instanceof IndexColorModel);
    return grey ? grey(image) : converted(image);
  }

  /** Grey files hold sRGB levels; the JDK's own grey is linear and would brighten them. */
  private static RgbImage grey(BufferedImage image) {
    Raster raster = image.getRaster();
    int shift = Math.max(0, image.getSampleModel().getSampleSize(0) - 8);
    int scale = 255 / ((1 << Math.min(8, image.getSampleModel().getSampleSize(0))) - 1);
    RgbImage rgb = RgbImage.black(image.getWidth(), image.getHeight());
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getSamples(0, y, row.length, 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        rgb.rgb(x, y, (row[x] >> shift) * scale * 0x010101);
      }
    }
    return rgb;
  }

  private static RgbImage converted(BufferedImage image) {
    RgbImage rgb = RgbImage.black(image.getWidth(), image.getHeight());
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < row.length; x++) {
        rgb.rgb(x, y, overWhite(row[x]));
      }
    }
    return rgb;
  }

  private static int overWhite(int argb) {
    int alpha = argb >>> 24;
    if (alpha == 255) {
      return argb;
    }
    int red = blend(argb >> 16 & 0xFF, alpha);
    int green = blend(argb >> 8 & 0xFF, alpha);
    return red << 16 | green << 8 | blend(argb & 0xFF, alpha);
  }

  private static int blend(int level, int alpha) {
    return (level * alpha + 255 * (255 - alpha) + 127) / 255;
  }
}
