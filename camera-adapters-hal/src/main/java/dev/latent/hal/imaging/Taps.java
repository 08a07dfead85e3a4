package dev.latent.hal.imaging;

/**
 * The weights by which one line of samples becomes another: the mean of what an output sample covers when the line is
 * reduced, Catmull and Rom's cubic when it is enlarged. Weights of one output sample sum to one.
 */
final class Taps {
  private final int[] first;
  private final float[][] weights;

  private Taps(int[] first, float[][] weights) {
    this.first = first;
    this.weights = weights;
  }

  /**
   * Taps for {@code outputs} samples that together cover the {@code span} inputs from {@code offset} on, of a line of
   * {@code inputs}.
   */
  static Taps covering(int inputs, double offset, double span, int outputs) {
    double step = span / outputs;
    int[] first = new int[outputs];
    float[][] weights = new float[outputs][];
    for (int i = 0; i < outputs; i++) {
      double from = offset + i * step;
      int low = step > 1 ? (int) Math.floor(from) : (int) Math.floor(from + step / 2 - 0.5) - 1;
      int high = step > 1 ? (int) Math.ceil(from + step) : low + 4;
      first[i] = Math.clamp(low, 0, inputs - 1);
      weights[i] = new float[Math.clamp(high - 1, 0, inputs - 1) - first[i] + 1];
      for (int k = low; k < high; k++) {
        double weight = step > 1 ? overlap(from, from + step, k) / step : cubic(from + step / 2 - 0.5 - k);
        weights[i][Math.clamp(k, first[i], first[i] + weights[i].length - 1) - first[i]] += (float) weight;
      }
    }
    return new Taps(first, weights);
  }

  int count() {
    return first.length;
  }

  int first(int output) {
    return first[output];
  }

  /** Weights of consecutive inputs from {@link #first} on; shared, not to be changed. */
  float[] weights(int output) {
    return weights[output];
  }

  private static double overlap(double from, double to, int cell) {
    return Math.max(0, Math.min(to, cell + 1.0) - Math.max(from, cell));
  }

  /** Catmull and Rom's interpolating kernel. */
  static double cubic(double distance) {
    double d = Math.abs(distance);
    if (d >= 2) {
      return 0;
    }
    return d < 1 ? (1.5 * d - 2.5) * d * d + 1 : ((-0.5 * d + 2.5) * d - 4) * d + 2;
  }
}
