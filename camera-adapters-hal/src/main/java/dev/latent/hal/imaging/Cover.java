package dev.latent.hal.imaging;

import java.util.Arrays;

/**
 * Brings an sRGB image, or its middle, to the size of a frame, in linear light: it covers the frame, centred, cut at
 * the sides.
 */
final class Cover {
  private static final float[] LINEAR = table();

  private final RgbImage image;
  private final FrameSize size;
  private final Taps across;
  private final Taps down;

  Cover(RgbImage image, FrameSize size, double zoom) {
    this.image = image;
    this.size = size;
    double whole = Math.min((double) image.width() / size.width(), (double) image.height() / size.height());
    double step = whole / zoom;
    double width = step * size.width();
    double height = step * size.height();
    this.across = Taps.covering(image.width(), (image.width() - width) / 2, width, size.width());
    this.down = Taps.covering(image.height(), (image.height() - height) / 2, height, size.height());
  }

  LinearScene linear() {
    short[][] planes = new short[3][size.samples()];
    Lines lines = new Lines();
    float[][] sums = new float[3][size.width()];
    for (int y = 0; y < size.height(); y++) {
      float[] weights = down.weights(y);
      for (int k = 0; k < weights.length; k++) {
        lines.add(down.first(y) + k, weights[k], sums);
      }
      for (int colour = 0; colour < 3; colour++) {
        store(sums[colour], planes[colour], y * size.width());
      }
    }
    return new LinearScene(size, planes);
  }

  private static void store(float[] sum, short[] plane, int at) {
    for (int x = 0; x < sum.length; x++) {
      plane[at + x] = (short) (int) (Math.clamp(sum[x], 0f, 1f) * LinearScene.WHITE + 0.5f);
    }
    Arrays.fill(sum, 0);
  }

  private static float[] table() {
    float[] table = new float[256];
    for (int i = 0; i < table.length; i++) {
      table[i] = (float) Srgb.linear(i / 255.0);
    }
    return table;
  }

  /** The source lines last used, already brought to the frame's width. */
  private final class Lines {
    private static final int KEPT = 4;
    private final float[][][] lines = new float[KEPT][3][size.width()];
    private final int[] held = {-1, -1, -1, -1};

    void add(int y, float weight, float[][] sums) {
      int slot = y % KEPT;
      if (held[slot] != y) {
        held[slot] = y;
        fill(y, lines[slot]);
      }
      for (int colour = 0; colour < 3; colour++) {
        add(lines[slot][colour], weight, sums[colour]);
      }
    }

    private static void add(float[] line, float weight, float[] sum) {
      for (int x = 0; x < sum.length; x++) {
        sum[x] += weight * line[x];
      }
    }

    private void fill(int y, float[][] into) {
      byte[] bgr = image.bgr();
      for (int x = 0; x < size.width(); x++) {
        float[] weights = across.weights(x);
        int at = 3 * (y * image.width() + across.first(x));
        float red = 0;
        float green = 0;
        float blue = 0;
        for (float weight : weights) {
          blue += weight * LINEAR[bgr[at] & 0xFF];
          green += weight * LINEAR[bgr[at + 1] & 0xFF];
          red += weight * LINEAR[bgr[at + 2] & 0xFF];
          at += 3;
        }
        into[0][x] = red;
        into[1][x] = green;
        into[2][x] = blue;
      }
    }
  }
}
