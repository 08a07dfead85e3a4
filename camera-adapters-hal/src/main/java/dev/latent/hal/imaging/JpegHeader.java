package dev.latent.hal.imaging;

/** What precedes the entropy-coded segment of a baseline JPEG with three components: T.81, annex B, and T.871. */
final class JpegHeader {
  /** The marker that ends a file. */
  static final int END = 0xD9;

  private static final int LONGEST_SIDE = 0xFFFF;
  private static final int ROOM = 1024;
  private static final int START = 0xD8;
  private static final int JFIF = 0xE0;
  private static final int QUANTISATION = 0xDB;
  private static final int BASELINE_FRAME = 0xC0;
  private static final int HUFFMAN = 0xC4;
  private static final int RESTART_INTERVAL = 0xDD;
  private static final int SCAN = 0xDA;
  private static final int AC = 0x10;

  private final BitSink out;

  private JpegHeader(BitSink out) {
    this.out = out;
  }

  /**
   * Writes all up to the first macroblock.
   *
   * @param restart macroblocks after which the decoder begins anew; 0: it does not
   * @throws IllegalArgumentException if a side is longer than the 65,535 pixels that the format can say
   */
  static void write(int width, int height, Quantisation luma, Quantisation chroma, int restart, BitSink out) {
    if (Math.max(width, height) > LONGEST_SIDE) {
      throw new IllegalArgumentException("too large for JPEG: " + width + "x" + height);
    }
    out.reserve(ROOM);
    JpegHeader header = new JpegHeader(out);
    header.octets(0xFF, START);
    header.segment(JFIF, 14).octets('J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0, 1, 0, 0);
    header.segment(QUANTISATION, 2 * 65).octets(0).octets(luma.inFileOrder()).octets(1).octets(chroma.inFileOrder());
    header.frame(width, height);
    header.table(0, HuffmanTable.LUMA_DC);
    header.table(AC, HuffmanTable.LUMA_AC);
    header.table(1, HuffmanTable.CHROMA_DC);
    header.table(AC | 1, HuffmanTable.CHROMA_AC);
    if (restart > 0) {
      header.segment(RESTART_INTERVAL, 2).octets(restart >> 8, restart);
    }
    header.segment(SCAN, 10).octets(3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0);
  }

  /** Eight bits a sample; the first component has twice the samples of the others each way. */
  private void frame(int width, int height) {
    segment(BASELINE_FRAME, 15).octets(8, height >> 8, height, width >> 8, width);
    octets(3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1);
  }

  private void table(int classAndPlace, HuffmanTable table) {
    segment(HUFFMAN, 17 + table.symbols.length).octets(classAndPlace).octets(table.counts).octets(table.symbols);
  }

  private JpegHeader segment(int marker, int length) {
    return octets(0xFF, marker, (length + 2) >> 8, length + 2);
  }

  private JpegHeader octets(int... values) {
    for (int value : values) {
      out.octet(value);
    }
    return this;
  }

  private JpegHeader octets(byte[] values) {
    for (byte value : values) {
      out.octet(value);
    }
    return this;
  }
}
