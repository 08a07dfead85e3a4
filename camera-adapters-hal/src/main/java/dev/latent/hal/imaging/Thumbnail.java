package dev.latent.hal.imaging;

import java.util.Arrays;

/**
 * A frame in grey, its mean over square blocks of {@code block} pixels, of which large ones are read in every second
 * pair of rows: what alignment looks at first.
 */
final class Thumbnail {
  final int block;
  final int width;
  final int height;
  final float[] grey;

  private Thumbnail(int block, FrameSize size) {
    this.block = block;
    this.width = size.width() / block;
    this.height = size.height() / block;
    this.grey = new float[width * height];
  }

  /** Of blocks that leave a picture of a few hundred pixels each way, however small the frame. */
  static Thumbnail of(RawFrame frame, Brake brake) {
    int shorter = Math.min(frame.size().width(), frame.size().height());
    Thumbnail thumbnail = new Thumbnail(shorter >= 1024 ? 8 : shorter >= 256 ? 4 : 2, frame.size());
    short[] line = new short[frame.size().width()];
    int[] sums = new int[frame.size().width()];
    for (int y = 0; y < thumbnail.height; y++) {
      brake.check();
      thumbnail.row(frame, y, line, sums);
    }
    return thumbnail;
  }

  float at(int x, int y) {
    return grey[y * width + x];
  }

  private void row(RawFrame frame, int y, short[] line, int[] sums) {
    Arrays.fill(sums, 0);
    int rows = 0;
    for (int row = y * block; row < (y + 1) * block; row += row % 2 == 0 || block < 8 ? 1 : 3) {
      frame.row(row, line);
      rows++;
      for (int x = 0; x < sums.length; x++) {
        sums[x] += line[x];
      }
    }
    for (int x = 0; x < width; x++) {
      int sum = 0;
      for (int i = x * block; i < (x + 1) * block; i++) {
        sum += sums[i];
      }
      grey[y * width + x] = sum / (float) (rows * block);
    }
  }
}
