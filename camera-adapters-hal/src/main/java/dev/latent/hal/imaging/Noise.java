package dev.latent.hal.imaging;

/**
 * Gaussian noise from a table of equally likely values, four to one draw of Steele's SplitMix64 (OOPSLA 2014): a few
 * nanoseconds each, and the same for the same seed.
 */
final class Noise {
  private static final int BITS = 12;
  private static final int SIZE = 1 << BITS;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final float[] QUANTILES = quantiles();

  private Noise() {}

  /** Fills the first {@code count} values with noise of mean zero and deviation one. */
  static void fill(long seed, float[] into, int count) {
    long state = seed;
    for (int i = 0; i < count; i += 4) {
      state += GOLDEN;
      long bits = mix(state);
      int end = Math.min(count, i + 4);
      for (int k = i; k < end; k++) {
        into[k] = QUANTILES[(int) bits & SIZE - 1];
        bits >>>= BITS;
      }
    }
  }

  static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** Walks the normal distribution and notes where each of its equal parts has its middle; scaled to deviation one. */
  private static float[] quantiles() {
    double[] values = new double[SIZE];
    double step = 1e-4;
    double below = 0;
    int next = 0;
    for (double x = -6; next < SIZE / 2; x += step) {
      below += step * Math.exp(-(x + step / 2) * (x + step / 2) / 2) / Math.sqrt(2 * Math.PI);
      while (next < SIZE / 2 && below >= (next + 0.5) / SIZE) {
        values[next] = x + step;
        values[SIZE - 1 - next] = -x - step;
        next++;
      }
    }
    double square = 0;
    for (double value : values) {
      square += value * value / SIZE;
    }
    float[] scaled = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      scaled[i] = (float) (values[i] / Math.sqrt(square));
    }
    return scaled;
  }
}
