package dev.latent.hal.imaging;

import java.util.Arrays;

/**
 * Adds later frames to the first as far as they show the same. What a cell differs by, squared and in units of the
 * noise, is averaged over its 3x3 neighbours and the four kinds of photosite; it is one where nothing but noise
 * differs. What is above that is error (something moved, or detail too fine was laid over), and the weight falls as
 * Wiener's filter has it, after Hasinoff et al., "Burst photography for high dynamic range and low-light imaging on
 * mobile cameras", SIGGRAPH Asia 2016, section 5; to nothing where the error is large. Confined to a thread.
 */
final class RobustMerge {
  /** The mean squared difference up to which all is taken for noise: a bit more than one deviation above one. */
  private static final float NOISE = 1.3f;
  private static final float STEEPNESS = 4;
  /** A weight that would be this small is none. */
  private static final float FLOOR = 0.03f;

  private final int rowsInFrame;
  private final float shot;
  private final float dark;
  private final float[] column;
  private final float[] weight;
  private float[] weights = new float[0];
  private float[] squares = new float[0];

  RobustMerge(SensorModel sensor) {
    int stride = sensor.size().width() / 2 + 2;
    this.rowsInFrame = sensor.size().height() / 2;
    this.shot = (float) sensor.shotVariance();
    this.dark = (float) sensor.darkVariance();
    this.column = new float[stride];
    this.weight = new float[stride];
  }

  /** Starts with no difference to the first frame, which has weight one. */
  void begin(CellPlanes merged) {
    int length = (merged.end() - merged.first()) * merged.stride;
    weights = weights.length < length ? new float[length] : weights;
    Arrays.fill(weights, 0, length, 1f);
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      Arrays.fill(merged.plane(kind), 0, length, 0f);
    }
  }

  /**
   * Adds one frame, already laid over the first. Both hold one row more than {@code merged} beyond each end, where the
   * frame has it; what was laid is used up.
   */
  void add(CellPlanes first, CellPlanes laid, CellPlanes merged) {
    int length = (laid.end() - laid.first()) * laid.stride;
    squares = squares.length < length ? new float[length] : squares;
    Arrays.fill(squares, 0, length, 0f);
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      compare(first.plane(kind), laid.plane(kind), length);
    }
    for (int row = merged.first(); row < merged.end(); row++) {
      weigh(laid, row);
      accumulate(laid, merged, row);
    }
  }

  /** Turns the sum of weighted differences into the mean of all frames. */
  void finish(CellPlanes first, CellPlanes merged) {
    int length = (merged.end() - merged.first()) * merged.stride;
    int from = first.at(merged.first()) - merged.at(merged.first());
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      float[] reference = first.plane(kind);
      float[] plane = merged.plane(kind);
      for (int i = 0; i < length; i++) {
        plane[i] = reference[from + i] + plane[i] / weights[i];
      }
    }
  }

  /** Turns what was laid into its difference to the first frame, and adds that up in units of the noise. */
  private void compare(float[] signal, float[] laid, int length) {
    for (int i = 0; i < length; i++) {
      float difference = laid[i] - signal[i];
      float variance = shot * Math.max(0f, signal[i] + laid[i]) + 2 * dark;
      squares[i] += difference * difference / variance;
      laid[i] = difference;
    }
  }

  private void weigh(CellPlanes laid, int row) {
    int width = laid.width;
    int at = laid.at(row);
    int above = laid.at(Math.max(0, row - 1));
    int below = laid.at(Math.min(rowsInFrame - 1, row + 1));
    for (int x = 0; x < width; x++) {
      column[x + 1] = squares[above + x] + squares[at + x] + squares[below + x];
    }
    column[0] = column[1];
    column[width + 1] = column[width];
    for (int x = 0; x < width; x++) {
      float mean = (column[x] + column[x + 1] + column[x + 2]) * (1 / 36f);
      float wiener = 1 / (1 + STEEPNESS * Math.max(0f, mean - NOISE));
      weight[x] = Math.max(0f, (wiener - FLOOR) * (1 / (1 - FLOOR)));
    }
  }

  private void accumulate(CellPlanes laid, CellPlanes merged, int row) {
    int at = merged.at(row);
    int from = laid.at(row);
    for (int x = 0; x < merged.width; x++) {
      weights[at + x] += weight[x];
    }
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      float[] difference = laid.plane(kind);
      float[] sum = merged.plane(kind);
      for (int x = 0; x < merged.width; x++) {
        sum[at + x] += weight[x] * difference[from + x];
      }
    }
  }
}
