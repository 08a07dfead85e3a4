package dev.latent.hal.imaging;

/** The parts of a baseline JPEG that depend on its picture, written one after the other. Confined to a thread. */
final class JpegScan {
  private final RgbImage image;
  private final Macroblock pixels;
  private final Quantisation luma;
  private final Quantisation chroma;
  private final BitSink out;
  private final BlockCoder y;
  private final BlockCoder cb;
  private final BlockCoder cr;

  JpegScan(RgbImage image, int quality, BitSink out) {
    this.image = image;
    this.pixels = new Macroblock(image);
    this.luma = Quantisation.luminance(quality);
    this.chroma = Quantisation.chrominance(quality);
    this.out = out;
    this.y = new BlockCoder(HuffmanTable.LUMA_DC, HuffmanTable.LUMA_AC, out);
    this.cb = new BlockCoder(HuffmanTable.CHROMA_DC, HuffmanTable.CHROMA_AC, out);
    this.cr = new BlockCoder(HuffmanTable.CHROMA_DC, HuffmanTable.CHROMA_AC, out);
  }

  /** All up to the first macroblock, of a picture that this is all of. */
  void header() {
    JpegHeader.write(image.width(), image.height(), luma, chroma, 0, out);
  }

  /** All pixels. */
  void pixels(Brake brake) {
    for (int top = 0; top < image.height(); top += Macroblock.SIDE) {
      brake.check();
      for (int left = 0; left < image.width(); left += Macroblock.SIDE) {
        pixels.read(left, top);
        code();
      }
    }
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
