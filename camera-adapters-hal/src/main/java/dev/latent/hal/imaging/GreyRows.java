package dev.latent.hal.imaging;

/** Some rows of a frame in grey, one value per cell, above black. Rows keep their number in the frame. */
final class GreyRows {
  final int width;
  private final int rowsInFrame;
  private final int black;
  private final short[] upper;
  private final short[] lower;
  private float[] grey = new float[0];
  private int first;
  private int end;

  GreyRows(SensorModel sensor) {
    this.width = sensor.size().width() / 2;
    this.rowsInFrame = sensor.size().height() / 2;
    this.black = sensor.blackLevel();
    this.upper = new short[sensor.size().width()];
    this.lower = new short[sensor.size().width()];
  }

  /** Holds rows {@code from} (inclusive) to {@code to} (exclusive) of a frame, as far as it has them. */
  void load(RawFrame frame, int from, int to) {
    first = Math.max(0, from);
    end = Math.min(rowsInFrame, to);
    if (grey.length < (end - first) * width) {
      grey = new float[(end - first) * width];
    }
    for (int row = first; row < end; row++) {
      frame.row(2 * row, upper);
      frame.row(2 * row + 1, lower);
      int at = at(row);
      for (int x = 0; x < width; x++) {
        grey[at + x] = (upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1] - 4 * black) * 0.25f;
      }
    }
  }

  float[] values() {
    return grey;
  }

  int at(int row) {
    return (row - first) * width;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }
}
