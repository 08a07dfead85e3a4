package dev.latent.hal.imaging;

/** The blocks of one component as Huffman codes: first coefficients as differences, the rest as runs. T.81, F.1.2. */
final class BlockCoder {
  /** More bytes than a block can take, stuffing included: 64 coefficients of up to 26 bits each. */
  static final int LONGEST = 64 * 4 * 2;

  private static final int END_OF_BLOCK = 0;
  private static final int SIXTEEN_ZEROES = 0xF0;

  private final HuffmanTable dc;
  private final HuffmanTable ac;
  private final BitSink out;
  private final int[] coefficients = new int[64];
  private int predicted;

  BlockCoder(HuffmanTable dc, HuffmanTable ac, BitSink out) {
    this.dc = dc;
    this.ac = ac;
    this.out = out;
  }

  /** Writes one block, for which the sink has room. */
  void code(Block block) {
    long left = gather(block);
    int first = coefficients[0];
    value(dc, 0, first - predicted);
    predicted = first;
    int last = 0;
    while (left != 0) {
      int at = Long.numberOfTrailingZeros(left);
      int run = at - last - 1;
      for (; run > 15; run -= 16) {
        symbol(ac, SIXTEEN_ZEROES);
      }
      value(ac, run, coefficients[at]);
      last = at;
      left &= left - 1;
    }
    if (last < 63) {
      symbol(ac, END_OF_BLOCK);
    }
  }

  /** Brings the coefficients into the order of the file; a bit for each one after the first that is not zero. */
  private long gather(Block block) {
    long there = 0;
    for (int i = 0; i < 64; i++) {
      int coefficient = block.coefficient(Quantisation.ZIGZAG[i]);
      coefficients[i] = coefficient;
      there |= (long) ((coefficient | -coefficient) >>> 31) << i;
    }
    return there & ~1;
  }

  private void symbol(HuffmanTable table, int symbol) {
    int code = table.code(symbol);
    out.put(code >>> 5, code & 31);
  }

  /** A run of zeroes and the size of what ends it as one symbol, then the value in so many bits. */
  private void value(HuffmanTable table, int run, int value) {
    int size = Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
    int bits = (value + (value >> 31)) & ((1 << size) - 1);
    int code = table.code(run << 4 | size);
    out.put((code >>> 5) << size | bits, (code & 31) + size);
  }
}
