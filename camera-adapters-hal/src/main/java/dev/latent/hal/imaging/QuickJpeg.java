package dev.latent.hal.imaging;

/**
 * Baseline JPEG (ITU-T T.81) in plain Java, for the image of the first stage: one pass, fixed Huffman tables, colour at
 * half the resolution each way (4:2:0). There is nothing to load, and the same picture always gives the same bytes.
 *
 * <p>Source: ITU-T T.81 for the format, ITU-T T.871 (JFIF) for the first segment and the meaning of the colours.
 */
final class QuickJpeg {
  private static final int LONGEST_SIDE = 0xFFFF;
  private static final int SMALLEST_GUESS = 4096;

  private final Macroblock pixels;
  private final Quantisation luma;
  private final Quantisation chroma;
  private final BitSink out;
  private final BlockCoder y;
  private final BlockCoder cb;
  private final BlockCoder cr;

  private QuickJpeg(RgbImage image, int quality) {
    this.pixels = new Macroblock(image);
    this.luma = Quantisation.luminance(quality);
    this.chroma = Quantisation.chrominance(quality);
    this.out = new BitSink(SMALLEST_GUESS + image.width() * image.height() / 4);
    this.y = new BlockCoder(HuffmanTable.LUMA_DC, HuffmanTable.LUMA_AC, out);
    this.cb = new BlockCoder(HuffmanTable.CHROMA_DC, HuffmanTable.CHROMA_AC, out);
    this.cr = new BlockCoder(HuffmanTable.CHROMA_DC, HuffmanTable.CHROMA_AC, out);
  }

  /**
   * The picture as a JFIF file.
   *
   * @param quality 1 to 100 in the scale of the Independent JPEG Group; 0 is taken as 1
   * @throws IllegalArgumentException if a side is longer than the 65,535 pixels that the format can say
   */
  static byte[] encode(RgbImage image, int quality) {
    if (Math.max(image.width(), image.height()) > LONGEST_SIDE) {
      throw new IllegalArgumentException("too large for JPEG: " + image.width() + "x" + image.height());
    }
    return new QuickJpeg(image, quality).encoded(image);
  }

  private byte[] encoded(RgbImage image) {
    JpegHeader.write(image, luma, chroma, out);
    for (int top = 0; top < image.height(); top += Macroblock.SIDE) {
      for (int left = 0; left < image.width(); left += Macroblock.SIDE) {
        pixels.read(left, top);
        code();
      }
    }
    return out.finished();
  }

  private void code() {
    out.reserve(6 * BlockCoder.LONGEST);
    for (int i = 0; i < 4; i++) {
      code(pixels.luma.get(i), luma, y);
    }
    code(pixels.cb, chroma, cb);
    code(pixels.cr, chroma, cr);
  }

  private static void code(Block block, Quantisation quantisation, BlockCoder coder) {
    block.transform(quantisation);
    coder.code(block);
  }
}
