package dev.latent.hal.imaging;

/**
 * How coarsely each coefficient of a block is kept: the sample tables of ITU-T T.81, annex K.1, scaled by quality as
 * the Independent JPEG Group does, down to steps of one at 100.
 */
final class Quantisation {
  /** The place, {@code 8 * v + u}, of each coefficient in the order in which files have them. T.81, figure A.6. */
  static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  private static final int[] LUMINANCE = {
    16, 11, 10, 16, 24, 40, 51, 61,
    12, 12, 14, 19, 26, 58, 60, 55,
    14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62,
    18, 22, 37, 56, 68, 109, 103, 77,
    24, 35, 55, 64, 81, 104, 113, 92,
    49, 64, 78, 87, 103, 121, 120, 101,
    72, 92, 95, 98, 112, 100, 103, 99
  };

  private static final int[] CHROMINANCE = {
    17, 18, 24, 47, 99, 99, 99, 99,
    18, 21, 26, 66, 99, 99, 99, 99,
    24, 26, 56, 99, 99, 99, 99, 99,
    47, 66, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99,
    99, 99, 99, 99, 99, 99, 99, 99
  };

  /** By rows: what turns a coefficient as {@link Block} computes it into steps. */
  final float[] factors = new float[64];

  private final int[] steps = new int[64];

  private Quantisation(int[] table, int quality, float level) {
    int percent = quality < 50 ? 5000 / Math.max(1, quality) : 200 - 2 * quality;
    for (int i = 0; i < 64; i++) {
      steps[i] = Math.clamp((table[i] * percent + 50) / 100, 1, 255);
      factors[i] = (float) (1 / (8.0 * level * scale(i / 8) * scale(i % 8) * steps[i]));
    }
  }

  static Quantisation luminance(int quality) {
    return new Quantisation(LUMINANCE, quality, Macroblock.LUMA_LEVEL);
  }

  static Quantisation chrominance(int quality) {
    return new Quantisation(CHROMINANCE, quality, Macroblock.CHROMA_LEVEL);
  }

  /** By how much the fast transform exceeds the true one at a frequency, beside the 8 for both directions. */
  private static double scale(int frequency) {
    return frequency == 0 ? 1 : StrictMath.sqrt(2) * StrictMath.cos(frequency * Math.PI / 16);
  }

  /** The table as a file has it. */
  byte[] inFileOrder() {
    byte[] table = new byte[64];
    for (int i = 0; i < 64; i++) {
      table[i] = (byte) steps[ZIGZAG[i]];
    }
    return table;
  }
}
