package dev.latent.hal.imaging;

/**
 * A scene in linear sRGB light at the size of a frame: unsigned 16-bit samples in three planes, rows from the top.
 */
public final class LinearScene {
  static final int WHITE = 65_535;

  private static final int SAMPLES = 9973;

  private final FrameSize size;
  private final short[][] planes;

  LinearScene(FrameSize size, short[][] planes) {
    this.size = size;
    this.planes = planes;
  }

  public FrameSize size() {
    return size;
  }

  /** Red, green or blue (0, 1, 2), as it is held. */
  short[] plane(int colour) {
    return planes[colour];
  }

  /** How bright it is on the whole: the mean of its green, 0 to 1, black to white. */
  public double brightness() {
    int step = Math.max(1, planes[1].length / SAMPLES);
    double sum = 0;
    int count = 0;
    for (int i = step / 2; i < planes[1].length; i += step) {
      sum += planes[1][i] & 0xFFFF;
      count++;
    }
    return sum / count / WHITE;
  }

  /** The scene as a perfect camera would render it: what a photo of it is held against. */
  public RgbImage toRgb() {
    byte[] levels = new byte[WHITE + 1];
    for (int i = 0; i <= WHITE; i++) {
      levels[i] = (byte) Math.round(255 * Srgb.level((double) i / WHITE));
    }
    RgbImage image = RgbImage.black(size.width(), size.height());
    byte[] bgr = image.bgr();
    for (int i = 0; i < size.samples(); i++) {
      bgr[3 * i] = levels[planes[2][i] & 0xFFFF];
      bgr[3 * i + 1] = levels[planes[1][i] & 0xFFFF];
      bgr[3 * i + 2] = levels[planes[0][i] & 0xFFFF];
    }
    return image;
  }
}
