package dev.latent.hal.imaging;

import java.util.Arrays;

/** Pictures in other sizes, without a turn; centred and cut at the sides unless they are stretched. Thread-safe. */
public final class Scaling {

  private Scaling() {}

  /** The mean of each block of so many pixels each way; what does not fill a block is cut evenly. Fast. */
  public static RgbImage shrunk(RgbImage image, int block) {
    RgbImage small = RgbImage.black(Math.max(1, image.width() / block), Math.max(1, image.height() / block));
    int left = (image.width() - block * small.width()) / 2;
    int top = (image.height() - block * small.height()) / 2;
    int[] sums = new int[3 * small.width()];
    for (int y = 0; y < small.height(); y++) {
      Arrays.fill(sums, 0);
      for (int row = 0; row < block; row++) {
        add(image, 3 * ((top + y * block + row) * image.width() + left), block, sums);
      }
      for (int i = 0; i < sums.length; i++) {
        small.bgr()[y * sums.length + i] = (byte) ((sums[i] + block * block / 2) / (block * block));
      }
    }
    return small;
  }

  /** The picture as it covers another size: means where it is reduced, Catmull and Rom's cubic where it is enlarged. */
  public static RgbImage covering(RgbImage image, int width, int height) {
    if (image.width() == width && image.height() == height) {
      return image;
    }
    double step = Math.min((double) image.width() / width, (double) image.height() / height);
    return scaled(image, Taps.covering(image.width(), (image.width() - step * width) / 2, step * width, width),
        Taps.covering(image.height(), (image.height() - step * height) / 2, step * height, height));
  }

  /** All of the picture, its width and its height each brought to another, by the same means. */
  public static RgbImage stretched(RgbImage image, int width, int height) {
    return image.width() == width && image.height() == height ? image
        : scaled(image, Taps.covering(image.width(), 0, image.width(), width),
            Taps.covering(image.height(), 0, image.height(), height));
  }

  private static RgbImage scaled(RgbImage image, Taps across, Taps down) {
    RgbImage scaled = RgbImage.black(across.count(), down.count());
    float[] line = new float[3 * image.width()];
    for (int y = 0; y < scaled.height(); y++) {
      vertical(image, down.first(y), down.weights(y), line);
      horizontal(line, across, scaled.bgr(), 3 * y * scaled.width());
    }
    return scaled;
  }

  private static void add(RgbImage image, int start, int block, int[] sums) {
    byte[] bgr = image.bgr();
    int at = start;
    for (int i = 0; i < sums.length; i += 3) {
      for (int k = 0; k < block; k++) {
        sums[i] += bgr[at] & 0xFF;
        sums[i + 1] += bgr[at + 1] & 0xFF;
        sums[i + 2] += bgr[at + 2] & 0xFF;
        at += 3;
      }
    }
  }

  private static void vertical(RgbImage image, int first, float[] weights, float[] line) {
    Arrays.fill(line, 0);
    for (int k = 0; k < weights.length; k++) {
      int at = 3 * (first + k) * image.width();
      for (int i = 0; i < line.length; i++) {
        line[i] += weights[k] * (image.bgr()[at + i] & 0xFF);
      }
    }
  }

  private static void horizontal(float[] line, Taps across, byte[] into, int start) {
    for (int i = 0; i < 3 * across.count(); i++) {
      float[] weights = across.weights(i / 3);
      int at = 3 * across.first(i / 3) + i % 3;
      float sum = 0.5f;
      for (float weight : weights) {
        sum += weight * line[at];
        at += 3;
      }
      into[start + i] = (byte) (int) Math.clamp(sum, 0f, 255f);
    }
  }
}
