package dev.latent.hal.imaging;

/**
 * Blocks of 8x8 samples side by side: all their first samples, then all their second ones, and so on by rows. The same
 * step is taken for all blocks in one loop over neighbours, which the JIT turns into vector instructions; that is why
 * the number of blocks is a constant.
 *
 * <p>Source of the transform: Arai, Agui, Nakajima, "A fast DCT-SQ scheme for images", Trans. IEICE E-71 (1988): 5
 * multiplications per 8 values, its outputs scaled by what {@link Quantisation} takes back.
 */
final class BlockBatch {
  static final int LANES = 64;
  private static final int ROW = 8 * LANES;
  private static final float C2_MINUS_C6 = 0.541196100f;
  private static final float C2_PLUS_C6 = 1.306562965f;
  private static final float C4 = 0.707106781f;
  private static final float C6 = 0.382683433f;

  /** Added to a small number, it leaves the number, rounded, in the last bits of the sum: 1.5 times 2 to the 23rd. */
  private static final float ROUNDER = 12_582_912f;

  private static final int ROUNDER_BITS = Float.floatToRawIntBits(ROUNDER);

  /** Sample {@code 8 * y + x} of block {@code lane} is at {@code (8 * y + x) * LANES + lane}. */
  final float[] cells = new float[64 * LANES];

  /** Turns samples into quantised coefficients, in place. */
  void transform(Quantisation quantisation) {
    columns(cells);
    for (int v = 0; v < 8; v++) {
      row(cells, v * ROW, quantisation.factors, 8 * v);
    }
  }

  /** The quantised coefficient {@code 8 * v + u} of a block. */
  int coefficient(int cell) {
    return Float.floatToRawIntBits(cells[cell]) - ROUNDER_BITS;
  }

  private static void columns(float[] a) {
    for (int i = 0; i < ROW; i++) {
      float sum0 = a[i] + a[i + 7 * ROW];
      float odd3 = a[i] - a[i + 7 * ROW];
      float sum1 = a[i + ROW] + a[i + 6 * ROW];
      float odd2 = a[i + ROW] - a[i + 6 * ROW];
      float sum2 = a[i + 2 * ROW] + a[i + 5 * ROW];
      float odd1 = a[i + 2 * ROW] - a[i + 5 * ROW];
      float sum3 = a[i + 3 * ROW] + a[i + 4 * ROW];
      float odd0 = a[i + 3 * ROW] - a[i + 4 * ROW];

      float outer = sum0 - sum3;
      float turned = (sum1 - sum2 + outer) * C4;
      a[i] = sum0 + sum3 + (sum1 + sum2);
      a[i + 4 * ROW] = sum0 + sum3 - (sum1 + sum2);
      a[i + 2 * ROW] = outer + turned;
      a[i + 6 * ROW] = outer - turned;

      float low = odd0 + odd1;
      float high = odd2 + odd3;
      float shared = (low - high) * C6;
      float middle = (odd1 + odd2) * C4;
      float lowTurned = low * C2_MINUS_C6 + shared;
      float highTurned = high * C2_PLUS_C6 + shared;
      a[i + 5 * ROW] = odd3 - middle + lowTurned;
      a[i + 3 * ROW] = odd3 - middle - lowTurned;
      a[i + ROW] = odd3 + middle + highTurned;
      a[i + 7 * ROW] = odd3 + middle - highTurned;
    }
  }

  /** The same along one row of all blocks, quantised at once. */
  private static void row(float[] a, int start, float[] factors, int first) {
    float f0 = factors[first];
    float f1 = factors[first + 1];
    float f2 = factors[first + 2];
    float f3 = factors[first + 3];
    float f4 = factors[first + 4];
    float f5 = factors[first + 5];
    float f6 = factors[first + 6];
    float f7 = factors[first + 7];
    for (int i = start; i < start + LANES; i++) {
      float sum0 = a[i] + a[i + 7 * LANES];
      float odd3 = a[i] - a[i + 7 * LANES];
      float sum1 = a[i + LANES] + a[i + 6 * LANES];
      float odd2 = a[i + LANES] - a[i + 6 * LANES];
      float sum2 = a[i + 2 * LANES] + a[i + 5 * LANES];
      float odd1 = a[i + 2 * LANES] - a[i + 5 * LANES];
      float sum3 = a[i + 3 * LANES] + a[i + 4 * LANES];
      float odd0 = a[i + 3 * LANES] - a[i + 4 * LANES];

      float outer = sum0 - sum3;
      float turned = (sum1 - sum2 + outer) * C4;
      a[i] = (sum0 + sum3 + (sum1 + sum2)) * f0 + ROUNDER;
      a[i + 4 * LANES] = (sum0 + sum3 - (sum1 + sum2)) * f4 + ROUNDER;
      a[i + 2 * LANES] = (outer + turned) * f2 + ROUNDER;
      a[i + 6 * LANES] = (outer - turned) * f6 + ROUNDER;

      float low = odd0 + odd1;
      float high = odd2 + odd3;
      float shared = (low - high) * C6;
      float middle = (odd1 + odd2) * C4;
      float lowTurned = low * C2_MINUS_C6 + shared;
      float highTurned = high * C2_PLUS_C6 + shared;
      a[i + 5 * LANES] = (odd3 - middle + lowTurned) * f5 + ROUNDER;
      a[i + 3 * LANES] = (odd3 - middle - lowTurned) * f3 + ROUNDER;
      a[i + LANES] = (odd3 + middle + highTurned) * f1 + ROUNDER;
      a[i + 7 * LANES] = (odd3 + middle - highTurned) * f7 + ROUNDER;
    }
  }
}
