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

  private final MacroblockBatch batch;
  private final Quantisation luma;
  private final Quantisation chroma;
  private final BitSink out;
  private final BlockCoder y;
  private final BlockCoder cb;
  private final BlockCoder cr;

  private QuickJpeg(RgbImage image, int quality) {
    this.batch = new MacroblockBatch(image);
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
    while (batch.next()) {
      batch.luma.forEach(blocks -> blocks.transform(luma));
      batch.chroma.transform(chroma);
      for (int i = 0; i < batch.size(); i++) {
        macroblock(i);
      }
    }
    return out.finished();
  }

  private void macroblock(int index) {
    out.reserve(6 * BlockCoder.LONGEST);
    BlockBatch blocks = batch.luma.get(index / MacroblockBatch.PER_LUMA);
    int lane = 4 * (index % MacroblockBatch.PER_LUMA);
    for (int i = 0; i < 4; i++) {
      y.code(blocks, lane + i);
    }
    cb.code(batch.chroma, 2 * index);
    cr.code(batch.chroma, 2 * index + 1);
  }
}
