package dev.latent.hal.imaging;

/**
 * Some rows of a Bayer frame taken apart: four planes (red, green beside red, green beside blue, blue) of half the
 * frame's width, so that kernels read with unit stride. One <em>cell</em> is one 2x2 group of photosites. Rows keep
 * their number in the frame; one column beside each end is room for a border.
 */
final class CellPlanes {
  static final int PLANES = 4;
  private static final int BORDER = 1;

  final int width;
  final int stride;
  private int first;
  private int end;
  private float[][] planes = new float[PLANES][0];

  CellPlanes(int width) {
    this.width = width;
    this.stride = width + 2 * BORDER;
  }

  /** Makes room for rows {@code from} (inclusive) to {@code to} (exclusive); what was held is void. */
  void hold(int from, int to) {
    first = from;
    end = to;
    int needed = (to - from) * stride;
    if (planes[0].length < needed) {
      planes = new float[PLANES][needed];
    }
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  /** The samples of one kind; {@link #at} says where a row begins. */
  float[] plane(int kind) {
    return planes[kind];
  }

  int at(int row) {
    return (row - first) * stride + BORDER;
  }

  /** Fills the held rows from a frame, in codes above black. */
  void load(RawFrame frame, int black, short[] line) {
    for (int row = first; row < end; row++) {
      frame.row(2 * row, line);
      split(line, black, planes[0], planes[1], at(row));
      frame.row(2 * row + 1, line);
      split(line, black, planes[2], planes[3], at(row));
    }
  }

  private void split(short[] line, int black, float[] even, float[] odd, int at) {
    for (int x = 0; x < width; x++) {
      even[at + x] = line[2 * x] - black;
      odd[at + x] = line[2 * x + 1] - black;
    }
  }

  /** Fills the border columns by reflection about the outermost photosites, which keeps the pattern. */
  void mirrorSides() {
    for (int kind = 0; kind < PLANES; kind++) {
      for (int row = first; row < end; row++) {
        int at = at(row);
        planes[kind][at - 1] = planes[kind][at + mirrored(-1, width, kind % 2)];
        planes[kind][at + width] = planes[kind][at + mirrored(width, width, kind % 2)];
      }
    }
  }

  /**
   * The cell in 0 to {@code count} whose photosite lies where that of {@code cell} is reflected to about the frame's
   * outermost photosites.
   *
   * @param odd 0 for photosites in even columns or rows, 1 for those in odd ones
   */
  static int mirrored(int cell, int count, int odd) {
    if (cell < 0) {
      return -cell - odd;
    }
    return cell < count ? cell : 2 * count - 1 - odd - cell;
  }
}
