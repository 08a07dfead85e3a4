package dev.latent.hal.imaging;

import java.util.List;

/**
 * 16x16 pixels of a picture as samples of brightness and colour, read from one place after the other. Beyond the right
 * and the lower edge the last pixel goes on. A sample is exact, in fixed point and about zero; one level of 256 is
 * {@link #LUMA_LEVEL} or {@link #CHROMA_LEVEL}, the latter as a sum over four pixels.
 *
 * <p>Source of the weights: ITU-T T.871, 7.
 */
final class Macroblock {
  static final int SIDE = 16;
  static final float LUMA_LEVEL = 65_536;
  static final float CHROMA_LEVEL = 4 * LUMA_LEVEL;
  private static final int MIDDLE = 128 << 16;

  /** The upper left block, the upper right, the lower left, the lower right. */
  final List<Block> luma = List.of(new Block(), new Block(), new Block(), new Block());

  final Block cb = new Block();
  final Block cr = new Block();

  private final byte[] bgr;
  private final int stride;
  private final int lastRow;
  private final int[] columns;

  Macroblock(RgbImage image) {
    this.bgr = image.bgr();
    this.stride = 3 * image.width();
    this.lastRow = image.height() - 1;
    this.columns = new int[SIDE * Math.ceilDiv(image.width(), SIDE)];
    for (int x = 0; x < columns.length; x++) {
      columns[x] = 3 * Math.min(x, image.width() - 1);
    }
  }

  /** Takes the samples of the pixels from this place on, both multiples of 16. */
  void read(int left, int top) {
    for (int y = 0; y < SIDE; y += 2) {
      int upper = stride * Math.min(top + y, lastRow);
      int lower = stride * Math.min(top + y + 1, lastRow);
      int pair = y < 8 ? 0 : 2;
      half(upper, lower, left, luma.get(pair).cells, 8 * (y & 7), 4 * y);
      half(upper, lower, left + 8, luma.get(pair + 1).cells, 8 * (y & 7), 4 * y + 4);
    }
  }

  /** Two lines of eight pixels: sixteen samples of brightness, four of each colour. */
  private void half(int upper, int lower, int x, float[] lumas, int lumaAt, int colourAt) {
    for (int i = 0; i < 8; i += 2) {
      int left = columns[x + i];
      int right = columns[x + i + 1];
      int at = lumaAt + i;
      lumas[at] = luma(upper + left);
      lumas[at + 1] = luma(upper + right);
      lumas[at + 8] = luma(lower + left);
      lumas[at + 9] = luma(lower + right);
      int blue = sum(upper + left, upper + right, lower + left, lower + right);
      int green = sum(upper + left + 1, upper + right + 1, lower + left + 1, lower + right + 1);
      int red = sum(upper + left + 2, upper + right + 2, lower + left + 2, lower + right + 2);
      int colour = colourAt + i / 2;
      cb.cells[colour] = 32_768 * blue - 21_709 * green - 11_059 * red;
      cr.cells[colour] = 32_768 * red - 27_439 * green - 5_329 * blue;
    }
  }

  private int luma(int pixel) {
    return 7_471 * (bgr[pixel] & 0xFF) + 38_470 * (bgr[pixel + 1] & 0xFF) + 19_595 * (bgr[pixel + 2] & 0xFF) - MIDDLE;
  }

  private int sum(int a, int b, int c, int d) {
    return (bgr[a] & 0xFF) + (bgr[b] & 0xFF) + (bgr[c] & 0xFF) + (bgr[d] & 0xFF);
  }
}
