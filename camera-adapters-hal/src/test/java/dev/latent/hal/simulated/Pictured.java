package dev.latent.hal.simulated;

import dev.latent.camera.model.PixelMap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What is measured on pictures: the mean of their red, green and blue, from 0 to 255. */
final class Pictured {

  private Pictured() {}

  static BufferedImage decoded(byte[] jpeg) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static BufferedImage image(PixelMap pixels) {
    byte[] rgba = new byte[pixels.bytes()];
    pixels.readPixelsToBuffer(rgba);
    BufferedImage image =
        new BufferedImage(pixels.size().width(), pixels.size().height(), BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < rgba.length; i += 4) {
      int rgb = (rgba[i] & 0xFF) << 16 | (rgba[i + 1] & 0xFF) << 8 | (rgba[i + 2] & 0xFF);
      image.setRGB(i / 4 % image.getWidth(), i / 4 / image.getWidth(), rgb);
    }
    return image;
  }

  static double[] of(PixelMap pixels) {
    return of(image(pixels));
  }

  static double[] of(BufferedImage image) {
    double[] sum = new double[3];
    for (int rgb : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      for (int i = 0; i < 3; i++) {
        sum[i] += (rgb >> (16 - 8 * i)) & 0xFF;
      }
    }
    for (int i = 0; i < 3; i++) {
      sum[i] /= image.getWidth() * image.getHeight();
    }
    return sum;
  }
}
