package dev.latent.hal.imaging;

import java.util.Arrays;

/**
 * Adds later frames to the first where they show the same, and leaves them out where they differ by more than noise:
 * something moved, or was laid over badly. A cell's weight falls with its difference over the four kinds of photosite,
 * squared and in units of the noise: once of the cell by itself, once of the mean of its 3x3 neighbours, in which much
 * smaller differences show. Both are chi-squared of four degrees where nothing but noise differs. Confined to a thread.
 */
final class RobustMerge {
  private static final float OWN_TRUSTED = 20;
  private static final float OWN_REFUSED = 36;
  private static final float MEAN_TRUSTED = 14;
  private static final float MEAN_REFUSED = 28;

  private final int rowsInFrame;
  private final float shot;
  private final float dark;
  private final float[] own;
  private final float[] mean;
  private final float[] three;
  private float[] weights = new float[0];

  RobustMerge(SensorModel sensor) {
    int stride = sensor.size().width() / 2 + 2;
    this.rowsInFrame = sensor.size().height() / 2;
    this.shot = (float) sensor.shotVariance();
    this.dark = (float) sensor.darkVariance();
    this.own = new float[stride];
    this.mean = new float[stride];
    this.three = new float[stride];
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
    subtract(first, laid);
    for (int row = merged.first(); row < merged.end(); row++) {
      judge(first, laid, row);
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

  private static void subtract(CellPlanes first, CellPlanes laid) {
    int length = (laid.end() - laid.first()) * laid.stride;
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      float[] a = first.plane(kind);
      float[] b = laid.plane(kind);
      for (int i = 0; i < length; i++) {
        b[i] -= a[i];
      }
    }
  }

  /** Fills {@link #own} and {@link #mean} for one row. */
  private void judge(CellPlanes first, CellPlanes laid, int row) {
    Arrays.fill(own, 0);
    Arrays.fill(mean, 0);
    int at = laid.at(row);
    int above = laid.at(Math.max(0, row - 1));
    int below = laid.at(Math.min(rowsInFrame - 1, row + 1));
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      judge(first.plane(kind), laid.plane(kind), above, at, below, laid.width);
    }
  }

  private void judge(float[] signal, float[] difference, int above, int at, int below, int width) {
    for (int x = 0; x < width; x++) {
      three[x + 1] = difference[above + x] + difference[at + x] + difference[below + x];
    }
    three[0] = three[1];
    three[width + 1] = three[width];
    for (int x = 0; x < width; x++) {
      float d = difference[at + x];
      float sum = three[x] + three[x + 1] + three[x + 2];
      float inverse = 1 / (2 * (shot * Math.max(0f, signal[at + x] + 0.5f * d) + dark));
      own[x] += d * d * inverse;
      mean[x] += sum * sum * inverse * (1 / 9f);
    }
  }

  private void accumulate(CellPlanes laid, CellPlanes merged, int row) {
    int at = merged.at(row);
    for (int x = 0; x < merged.width; x++) {
      float alone = (OWN_REFUSED - own[x]) * (1 / (OWN_REFUSED - OWN_TRUSTED));
      float together = (MEAN_REFUSED - mean[x]) * (1 / (MEAN_REFUSED - MEAN_TRUSTED));
      float weight = Math.max(0f, Math.min(1f, Math.min(alone, together)));
      own[x] = weight;
      weights[at + x] += weight;
    }
    int from = laid.at(row);
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      add(laid.plane(kind), from, merged.plane(kind), at, merged.width);
    }
  }

  private void add(float[] difference, int from, float[] sum, int at, int width) {
    for (int x = 0; x < width; x++) {
      sum[at + x] += own[x] * difference[from + x];
    }
  }
}
