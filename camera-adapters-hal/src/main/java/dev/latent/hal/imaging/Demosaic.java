package dev.latent.hal.imaging;

/**
 * Full colour at each photosite from its neighbours of the other colours, corrected by how the photosite differs from
 * its own kind nearby: the linear 5x5 filters of Malvar, He and Cutler, "High-quality linear interpolation for
 * demosaicing of Bayer-patterned color images", ICASSP 2004, with the coefficients given there. One row of cells at a
 * time; the frame is reflected at its edges. Confined to a thread.
 */
final class Demosaic {
  private static final float EIGHTH = 1 / 8f;

  private final int width;
  private final int rowsInFrame;
  private final float[][] colours;

  /** Where the row begins in its planes, and the rows above and below of those in even and in odd photosite rows. */
  private int at;
  private int evenAbove;
  private int evenBelow;
  private int oddAbove;
  private int oddBelow;

  /** For frames of the given size in cells. */
  Demosaic(int width, int rowsInFrame) {
    this.width = width;
    this.rowsInFrame = rowsInFrame;
    this.colours = new float[3 * CellPlanes.PLANES][width];
  }

  /** The last row's colour (red, green, blue: 0, 1, 2) at the photosites of one kind. */
  float[] colour(int kind, int colour) {
    return colours[3 * kind + colour];
  }

  /** Works out one row of cells; its neighbour rows and border columns are held, where the frame has them. */
  void row(CellPlanes cells, int row) {
    at = cells.at(row);
    evenAbove = cells.at(CellPlanes.mirrored(row - 1, rowsInFrame, 0));
    evenBelow = cells.at(CellPlanes.mirrored(row + 1, rowsInFrame, 0));
    oddAbove = cells.at(CellPlanes.mirrored(row - 1, rowsInFrame, 1));
    oddBelow = cells.at(CellPlanes.mirrored(row + 1, rowsInFrame, 1));
    atRed(cells.plane(0), cells.plane(1), cells.plane(2), cells.plane(3));
    atGreenByRed(cells.plane(0), cells.plane(1), cells.plane(2), cells.plane(3));
    atGreenByBlue(cells.plane(0), cells.plane(1), cells.plane(2), cells.plane(3));
    atBlue(cells.plane(0), cells.plane(1), cells.plane(2), cells.plane(3));
  }

  private void atRed(float[] r, float[] g, float[] h, float[] b) {
    System.arraycopy(r, at, colour(0, 0), 0, width);
    float[] green = colour(0, 1);
    float[] blue = colour(0, 2);
    for (int x = 0; x < width; x++) {
      int i = at + x;
      int n = oddAbove + x;
      float ring = r[i - 1] + r[i + 1] + r[evenAbove + x] + r[evenBelow + x];
      green[x] = EIGHTH * (4 * r[i] + 2 * (g[i - 1] + g[i] + h[n] + h[i]) - ring);
      blue[x] = EIGHTH * (6 * r[i] + 2 * (b[n - 1] + b[n] + b[i - 1] + b[i]) - 1.5f * ring);
    }
  }

  private void atGreenByRed(float[] r, float[] g, float[] h, float[] b) {
    System.arraycopy(g, at, colour(1, 1), 0, width);
    float[] red = colour(1, 0);
    float[] blue = colour(1, 2);
    for (int x = 0; x < width; x++) {
      int i = at + x;
      int n = oddAbove + x;
      float across = g[i - 1] + g[i + 1];
      float along = g[evenAbove + x] + g[evenBelow + x];
      float own = 5 * g[i] - (h[n] + h[n + 1] + h[i] + h[i + 1]);
      red[x] = EIGHTH * (own + 4 * (r[i] + r[i + 1]) - across + 0.5f * along);
      blue[x] = EIGHTH * (own + 4 * (b[n] + b[i]) - along + 0.5f * across);
    }
  }

  private void atGreenByBlue(float[] r, float[] g, float[] h, float[] b) {
    System.arraycopy(h, at, colour(2, 1), 0, width);
    float[] red = colour(2, 0);
    float[] blue = colour(2, 2);
    for (int x = 0; x < width; x++) {
      int i = at + x;
      int s = evenBelow + x;
      float across = h[i - 1] + h[i + 1];
      float along = h[oddAbove + x] + h[oddBelow + x];
      float own = 5 * h[i] - (g[i - 1] + g[i] + g[s - 1] + g[s]);
      red[x] = EIGHTH * (own + 4 * (r[i] + r[s]) - along + 0.5f * across);
      blue[x] = EIGHTH * (own + 4 * (b[i - 1] + b[i]) - across + 0.5f * along);
    }
  }

  private void atBlue(float[] r, float[] g, float[] h, float[] b) {
    System.arraycopy(b, at, colour(3, 2), 0, width);
    float[] red = colour(3, 0);
    float[] green = colour(3, 1);
    for (int x = 0; x < width; x++) {
      int i = at + x;
      int s = evenBelow + x;
      float ring = b[i - 1] + b[i + 1] + b[oddAbove + x] + b[oddBelow + x];
      green[x] = EIGHTH * (4 * b[i] + 2 * (g[i] + g[s] + h[i] + h[i + 1]) - ring);
      red[x] = EIGHTH * (6 * b[i] + 2 * (r[i] + r[i + 1] + r[s] + r[s + 1]) - 1.5f * ring);
    }
  }
}
