package dev.latent.camera.contract;

import dev.latent.camera.model.device.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small JPEGs of pictures that are known. */
public final class JpegSamples {

  /** Of the quarters of a picture, from the upper left to the lower right: red, green, blue, white. */
  private static final int[] QUARTERS = {0xE02020, 0x20C020, 0x2020E0, 0xF0F0F0};

  private static final byte[] END = {(byte) 0xFF, (byte) 0xD9};

  private JpegSamples() {}

  /** Four quarters, each of one colour. */
  public static byte[] quarters(Size size) {
    return quarters(size, 1);
  }

  /**
   * The same with its rows and columns stored in another way.
   *
   * @param upright its size as a person sees it
   * @param orientation as EXIF numbers it (Exif 2.32, 4.6.4): 1 is upright
   */
  public static byte[] quarters(Size upright, int orientation) {
    boolean turned = orientation >= 5;
    int width = turned ? upright.height() : upright.width();
    int height = turned ? upright.width() : upright.height();
    BufferedImage stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        boolean last = "3467".indexOf('0' + orientation) >= 0 != row >= height / 2;
        boolean right = "2378".indexOf('0' + orientation) >= 0 != column >= width / 2;
        stored.setRGB(column, row, quarter(turned ? last : right, turned ? right : last));
      }
    }
    return saying(orientation, encoded(stored));
  }

  static int quarter(boolean right, boolean lower) {
    return QUARTERS[(lower ? 2 : 0) + (right ? 1 : 0)];
  }

  /** Light and dark without order, in every place its own. */
  public static byte[] noise(Size size) {
    Random random = new Random(1);
    BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < size.width() * size.height(); i++) {
      image.setRGB(i % size.width(), i / size.width(), random.nextInt(256) * 0x010101);
    }
    return encoded(image);
  }

  /** Broken off, and with an end put there so that it looks whole. */
  static byte[] endedAt(byte[] jpeg, int length) {
    byte[] shorter = Arrays.copyOf(jpeg, length + END.length);
    System.arraycopy(END, 0, shorter, length, END.length);
    return shorter;
  }

  /** Without what is between. */
  static byte[] without(byte[] jpeg, int from, int to) {
    return ByteBuffer.allocate(jpeg.length - (to - from)).put(jpeg, 0, from).put(jpeg, to, jpeg.length - to).array();
  }

  private static byte[] encoded(BufferedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.setUseCache(false);
      ImageIO.write(image, "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One directory of EXIF with one entry, put behind the start of the image. */
  private static byte[] saying(int orientation, byte[] jpeg) {
    ByteBuffer exif = ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34)
        .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8)
        .putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation)
        .putShort((short) 0).putInt(0);
    return ByteBuffer.allocate(jpeg.length + exif.capacity()).put(jpeg, 0, 2).put(exif.array())
        .put(jpeg, 2, jpeg.length - 2).array();
  }
}
