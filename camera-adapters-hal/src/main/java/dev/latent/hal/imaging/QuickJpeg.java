package dev.latent.hal.imaging;

/**
 * Baseline JPEG (ITU-T T.81) in plain Java: one pass, fixed Huffman tables, colour at half the resolution each way
 * (4:2:0). There is nothing to load, and the same picture always gives the same bytes.
 *
 * <p>Source: ITU-T T.81 for the format, ITU-T T.871 (JFIF) for the first segment and the meaning of the colours.
 */
final class QuickJpeg {
  private static final int SMALLEST_GUESS = 4096;

  private QuickJpeg() {}

  /**
   * The picture as a JFIF file.
   *
   * @param quality 1 to 100 in the scale of the Independent JPEG Group; 0 is taken as 1
   * @throws IllegalArgumentException if a side is longer than the 65,535 pixels that the format can say
   */
  static byte[] encode(RgbImage image, int quality) {
    BitSink out = new BitSink(SMALLEST_GUESS + image.width() * image.height() / 4);
    JpegScan scan = new JpegScan(image, quality, out);
    scan.header();
    scan.pixels(Brake.NONE);
    out.marker(JpegHeader.END);
    return out.bytes();
  }
}
