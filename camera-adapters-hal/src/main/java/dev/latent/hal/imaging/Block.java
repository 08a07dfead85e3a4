package dev.latent.hal.imaging;

/**
 * A block of 8x8 samples by rows, and after {@link #transform} of as many quantised coefficients.
 *
 * <p>Source of the transform: Arai, Agui, Nakajima, "A fast DCT-SQ scheme for images", Trans. IEICE E-71 (1988): 5
 * multiplications per 8 values, its outputs scaled by what {@link Quantisation} takes back.
 */
final class Block {
  private static final float C2_MINUS_C6 = 0.5411961f;
  private static final float C2_PLUS_C6 = 1.306563f;
  private static final float C4 = 0.70710677f;
  private static final float C6 = 0.38268343f;

  /** Added to a small number, it leaves the number, rounded, in the last bits of the sum: 1.5 times 2 to the 23rd. */
  private static final float ROUNDER = 12_582_912f;

  private static final int ROUNDER_BITS = Float.floatToRawIntBits(ROUNDER);

  /** Sample {@code 8 * y + x}; later what {@link #coefficient} reads at {@code 8 * v + u}. */
  final float[] cells = new float[64];

  /** Turns samples into quantised coefficients, in place. */
  void transform(Quantisation quantisation) {
    float[] factors = quantisation.factors;
    for (int x = 0; x < 8; x++) {
      line(cells, x, 8);
    }
    for (int y = 0; y < 64; y += 8) {
      line(cells, y, 1);
    }
    for (int i = 0; i < 64; i++) {
      cells[i] = cells[i] * factors[i] + ROUNDER;
    }
  }

  /** A quantised coefficient by its cell. */
  int coefficient(int cell) {
    return Float.floatToRawIntBits(cells[cell]) - ROUNDER_BITS;
  }

  /** Transforms eight values, the first at {@code i}. */
  private static void line(float[] a, int i, int step) {
    float sum0 = a[i] + a[i + 7 * step];
    float odd3 = a[i] - a[i + 7 * step];
    float sum1 = a[i + step] + a[i + 6 * step];
    float odd2 = a[i + step] - a[i + 6 * step];
    float sum2 = a[i + 2 * step] + a[i + 5 * step];
    float odd1 = a[i + 2 * step] - a[i + 5 * step];
    float sum3 = a[i + 3 * step] + a[i + 4 * step];
    float odd0 = a[i + 3 * step] - a[i + 4 * step];

    float outer = sum0 - sum3;
    float turned = (sum1 - sum2 + outer) * C4;
    a[i] = sum0 + sum3 + (sum1 + sum2);
    a[i + 4 * step] = sum0 + sum3 - (sum1 + sum2);
    a[i + 2 * step] = outer + turned;
    a[i + 6 * step] = outer - turned;

    float low = odd0 + odd1;
    float high = odd2 + odd3;
    float shared = (low - high) * C6;
    float middle = (odd1 + odd2) * C4;
    float lowTurned = low * C2_MINUS_C6 + shared;
    float highTurned = high * C2_PLUS_C6 + shared;
    a[i + 5 * step] = odd3 - middle + lowTurned;
    a[i + 3 * step] = odd3 - middle - lowTurned;
    a[i + step] = odd3 + middle + highTurned;
    a[i + 7 * step] = odd3 + middle - highTurned;
  }
}
