package dev.latent.hal.imaging;

/**
 * The quick image of the first stage, straight from one raw frame: each 4x4 block of photosites becomes one pixel, the
 * mean of its four red, eight green and four blue samples, rendered like the final photo. Width and height are a
 * quarter of the sensor's, rounded down.
 */
public final class Preview {
  private static final int BLOCK = 4;

  private final Rendering rendering;
  private final int black;
  private final short[] first;
  private final short[] second;
  private final short[] third;
  private final short[] fourth;

  private Preview(SensorModel sensor) {
    int width = sensor.size().width();
    this.rendering = Rendering.of(sensor);
    this.black = sensor.blackLevel();
    this.first = new short[width];
    this.second = new short[width];
    this.third = new short[width];
    this.fourth = new short[width];
  }

  /** Thread-safe; a few milliseconds for 12 megapixels. */
  public static RgbImage render(RawFrame frame, SensorModel sensor) {
    RgbImage image = RgbImage.black(sensor.size().width() / BLOCK, sensor.size().height() / BLOCK);
    Preview preview = new Preview(sensor);
    for (int y = 0; y < image.height(); y++) {
      preview.sum(frame, BLOCK * y);
      preview.line(image.bgr(), 3 * y * image.width(), image.width());
    }
    return image;
  }

  /** Adds the two rows of each kind; two 10-bit codes fit a short. */
  private void sum(RawFrame frame, int y) {
    frame.row(y, first);
    frame.row(y + 1, second);
    frame.row(y + 2, third);
    frame.row(y + 3, fourth);
    for (int x = 0; x < first.length; x++) {
      first[x] = (short) (first[x] + third[x]);
      second[x] = (short) (second[x] + fourth[x]);
    }
  }

  private void line(byte[] bgr, int start, int pixels) {
    float[] m = rendering.matrix;
    float redScale = rendering.redScale / 4;
    float greenScale = rendering.greenScale / 8;
    float blueScale = rendering.blueScale / 4;
    int at = start;
    for (int x = 0; x < BLOCK * pixels; x += BLOCK) {
      float red = redScale * (first[x] + first[x + 2] - 4 * black);
      float green = greenScale * (first[x + 1] + first[x + 3] + second[x] + second[x + 2] - 8 * black);
      float blue = blueScale * (second[x + 1] + second[x + 3] - 4 * black);
      red = Math.min(red, rendering.ceiling);
      blue = Math.min(blue, rendering.ceiling);
      bgr[at] = Rendering.rounded(m[6] * red + m[7] * green + m[8] * blue);
      bgr[at + 1] = Rendering.rounded(m[3] * red + m[4] * green + m[5] * blue);
      bgr[at + 2] = Rendering.rounded(m[0] * red + m[1] * green + m[2] * blue);
      at += 3;
    }
  }
}
