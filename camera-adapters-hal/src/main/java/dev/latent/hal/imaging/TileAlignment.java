package dev.latent.hal.imaging;

/**
 * Refines a frame's displacement for one row of square tiles, on cells in grey, by Lucas and Kanade's method (IJCAI
 * 1981) with a pull towards what the whole frame does: a tile without texture follows the rest. Displacements are in
 * cells. Confined to a thread.
 */
final class TileAlignment {
  /** Side of a tile in cells. */
  static final int SIDE = 32;

  private static final int ROUNDS = 2;
  private static final double FARTHEST = 1.5;
  private static final int MARGIN = 4;

  private final SensorModel sensor;
  private final Brake brake;
  private final GreyRows first;
  private final GreyRows other;
  private final int rowsInFrame;

  /** The window of the tile at work, and what was summed over it. */
  private int left;
  private int right;
  private int top;
  private int bottom;
  private double xx;
  private double xy;
  private double yy;
  private double xr;
  private double yr;
  private double squares;
  private double signal;

  TileAlignment(SensorModel sensor, Brake brake) {
    this.sensor = sensor;
    this.brake = brake;
    this.first = new GreyRows(sensor);
    this.other = new GreyRows(sensor);
    this.rowsInFrame = sensor.size().height() / 2;
  }

  /** How many tiles there are along so many cells. */
  static int tiles(int cells) {
    return (cells + SIDE - 1) / SIDE;
  }

  /** Displacements right and down of each tile in a row, in turn. */
  float[] row(RawFrame reference, RawFrame frame, Motion motion, int tileRow) {
    int from = Math.max(1, tileRow * SIDE);
    int to = Math.min(rowsInFrame - 1, (tileRow + 1) * SIDE);
    first.load(reference, from - 1, to + 1);
    double reach = Math.abs(motion.turn()) * sensor.size().width() / 4 + MARGIN;
    int lowest = (int) Math.floor(from + motion.down() / 2 - reach);
    other.load(frame, lowest, Math.max(lowest, (int) Math.ceil(to + motion.down() / 2 + reach)));
    float[] displacements = new float[2 * tiles(first.width)];
    for (int tile = 0; 2 * tile < displacements.length; tile++) {
      brake.check();
      top = from;
      bottom = to;
      align(motion, tile, tileRow, displacements);
    }
    return displacements;
  }

  private void align(Motion motion, int tile, int tileRow, float[] displacements) {
    double centreRight = (2 * tile + 1) * SIDE - sensor.size().width() / 2.0;
    double centreDown = (2 * tileRow + 1) * SIDE - sensor.size().height() / 2.0;
    double wholeU = motion.rightAt(centreDown) / 2;
    double wholeV = motion.downAt(centreRight) / 2;
    double u = wholeU;
    double v = wholeV;
    double before = 0;
    boolean seen = window(tile, wholeU, wholeV);
    for (int round = 0; seen && round <= ROUNDS; round++) {
      sum(u, v);
      before = round == 0 ? squares : before;
      if (round < ROUNDS) {
        double pull = pull();
        double a = xx + pull;
        double b = yy + pull;
        double p = xr + pull * (wholeU - u);
        double q = yr + pull * (wholeV - v);
        double determinant = a * b - xy * xy;
        u = Math.clamp(u + (b * p - xy * q) / determinant, wholeU - FARTHEST, wholeU + FARTHEST);
        v = Math.clamp(v + (a * q - xy * p) / determinant, wholeV - FARTHEST, wholeV + FARTHEST);
      }
    }
    boolean better = seen && squares < before;
    displacements[2 * tile] = (float) (better ? u : wholeU);
    displacements[2 * tile + 1] = (float) (better ? v : wholeV);
  }

  /** The part of the tile that both frames show wherever the refinement may lead; false if there is little of it. */
  private boolean window(int tile, double u, double v) {
    left = Math.max(Math.max(1, tile * SIDE), (int) Math.ceil(FARTHEST - u));
    right = Math.min(Math.min(first.width - 1, (tile + 1) * SIDE), (int) Math.floor(first.width - 2 - FARTHEST - u));
    top = Math.max(top, (int) Math.ceil(other.first() + FARTHEST - v));
    bottom = Math.min(bottom, (int) Math.floor(other.end() - 2 - FARTHEST - v));
    return right - left >= SIDE / 4 && bottom - top >= SIDE / 4;
  }

  /** Noise passes for a gradient, too: the pull outweighs it where there is nothing else. */
  private double pull() {
    int cells = (right - left) * (bottom - top);
    double noise = sensor.shotVariance() * Math.max(0, signal / cells) + sensor.darkVariance();
    return 0.5 * noise * cells;
  }

  private void sum(double u, double v) {
    int stepRight = (int) Math.floor(u);
    int stepDown = (int) Math.floor(v);
    float fx = (float) (u - stepRight);
    float fy = (float) (v - stepDown);
    xx = 0;
    xy = 0;
    yy = 0;
    xr = 0;
    yr = 0;
    squares = 0;
    signal = 0;
    for (int y = top; y < bottom; y++) {
      sumLine(first.at(y), other.at(y + stepDown) + stepRight, fx, fy);
    }
  }

  private void sumLine(int at, int otherAt, float fx, float fy) {
    float[] p = first.values();
    float[] f = other.values();
    float upperLeft = (1 - fx) * (1 - fy);
    float upperRight = fx * (1 - fy);
    float lowerLeft = (1 - fx) * fy;
    float lowerRight = fx * fy;
    int w = first.width;
    float lineXx = 0;
    float lineXy = 0;
    float lineYy = 0;
    float lineXr = 0;
    float lineYr = 0;
    float lineSquares = 0;
    float lineSignal = 0;
    for (int x = left; x < right; x++) {
      int i = at + x;
      int k = otherAt + x;
      float r = p[i] - (upperLeft * f[k] + upperRight * f[k + 1] + lowerLeft * f[k + w] + lowerRight * f[k + w + 1]);
      float gx = 0.5f * (p[i + 1] - p[i - 1]);
      float gy = 0.5f * (p[i + w] - p[i - w]);
      lineXx += gx * gx;
      lineXy += gx * gy;
      lineYy += gy * gy;
      lineXr += gx * r;
      lineYr += gy * r;
      lineSquares += r * r;
      lineSignal += p[i];
    }
    xx += lineXx;
    xy += lineXy;
    yy += lineYy;
    xr += lineXr;
    yr += lineYr;
    squares += lineSquares;
    signal += lineSignal;
  }
}
