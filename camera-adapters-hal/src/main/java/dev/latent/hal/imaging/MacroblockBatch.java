package dev.latent.hal.imaging;

import java.util.List;

/**
 * The next macroblocks of a picture, 16x16 pixels each in the order of a scan, as samples of brightness and colour.
 * Beyond the right and the lower edge the last pixel goes on. A sample is exact, in fixed point and about zero; one
 * level of 256 is {@link #LUMA_LEVEL} or {@link #CHROMA_LEVEL}, the latter as a sum over four pixels.
 *
 * <p>Source of the weights: ITU-T T.871, 7.
 */
final class MacroblockBatch {
  /** Macroblocks whose brightness fills one batch of blocks. */
  static final int PER_LUMA = BlockBatch.LANES / 4;

  static final float LUMA_LEVEL = 65_536;
  static final float CHROMA_LEVEL = 4 * LUMA_LEVEL;
  private static final int MIDDLE = 128 << 16;
  private static final int CAPACITY = 2 * PER_LUMA;
  private static final int SIDE = 16;
  private static final int LANES = BlockBatch.LANES;

  /** Four blocks per macroblock: the upper left one, the upper right, the lower left, the lower right. */
  final List<BlockBatch> luma = List.of(new BlockBatch(), new BlockBatch());

  /** Two blocks per macroblock: Cb and Cr. */
  final BlockBatch chroma = new BlockBatch();

  private final byte[] bgr;
  private final int stride;
  private final int lastRow;
  private final int[] columns;
  private final int across;
  private final int count;
  private int done;
  private int size;

  MacroblockBatch(RgbImage image) {
    this.bgr = image.bgr();
    this.stride = 3 * image.width();
    this.lastRow = image.height() - 1;
    this.across = Math.ceilDiv(image.width(), SIDE);
    this.count = across * Math.ceilDiv(image.height(), SIDE);
    this.columns = new int[SIDE * across];
    for (int x = 0; x < columns.length; x++) {
      columns[x] = 3 * Math.min(x, image.width() - 1);
    }
  }

  /** Reads on; false if there was nothing left. */
  boolean next() {
    size = Math.min(CAPACITY, count - done);
    for (int i = 0; i < size; i++) {
      read(i, (done + i) % across, (done + i) / across);
    }
    done += size;
    return size > 0;
  }

  /** How many macroblocks are there. */
  int size() {
    return size;
  }

  private void read(int index, int column, int row) {
    float[] lumas = luma.get(index / PER_LUMA).cells;
    int lane = 4 * (index % PER_LUMA);
    for (int y = 0; y < SIDE; y += 2) {
      int upper = stride * Math.min(SIDE * row + y, lastRow);
      int lower = stride * Math.min(SIDE * row + y + 1, lastRow);
      int at = 8 * LANES * (y & 7) + lane + 2 * (y >> 3);
      int colour = 8 * LANES * (y >> 1) + 2 * index;
      half(upper, lower, SIDE * column, lumas, at, colour);
      half(upper, lower, SIDE * column + 8, lumas, at + 1, colour + 4 * LANES);
    }
  }

  /** Two lines of eight pixels: sixteen samples of brightness, four of each colour. */
  private void half(int upper, int lower, int x, float[] lumas, int lumaAt, int colourAt) {
    float[] colours = chroma.cells;
    for (int i = 0; i < 8; i += 2) {
      int left = columns[x + i];
      int right = columns[x + i + 1];
      int at = lumaAt + i * LANES;
      lumas[at] = luma(upper + left);
      lumas[at + LANES] = luma(upper + right);
      lumas[at + 8 * LANES] = luma(lower + left);
      lumas[at + 9 * LANES] = luma(lower + right);
      int blue = sum(upper + left, upper + right, lower + left, lower + right);
      int green = sum(upper + left + 1, upper + right + 1, lower + left + 1, lower + right + 1);
      int red = sum(upper + left + 2, upper + right + 2, lower + left + 2, lower + right + 2);
      int colour = colourAt + i / 2 * LANES;
      colours[colour] = 32_768 * blue - 21_709 * green - 11_059 * red;
      colours[colour + 1] = 32_768 * red - 27_439 * green - 5_329 * blue;
    }
  }

  private int luma(int pixel) {
    return 7_471 * (bgr[pixel] & 0xFF) + 38_470 * (bgr[pixel + 1] & 0xFF) + 19_595 * (bgr[pixel + 2] & 0xFF) - MIDDLE;
  }

  private int sum(int a, int b, int c, int d) {
    return (bgr[a] & 0xFF) + (bgr[b] & 0xFF) + (bgr[c] & 0xFF) + (bgr[d] & 0xFF);
  }
}
