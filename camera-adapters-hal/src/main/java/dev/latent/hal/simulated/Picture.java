package dev.latent.hal.simulated;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.device.Size;
import dev.latent.hal.imaging.RgbImage;

/**
 * A picture in memory, moved by a few pixels; beyond its edges it goes on as it ends. Pictures share their pixels: to
 * move one costs nothing, only reading copies. Immutable.
 */
final class Picture implements PixelMap {

  private static final int PIXEL = 4;

  private final Size size;
  private final byte[] rgba;
  private final int right;
  private final int down;

  private Picture(Size size, byte[] rgba, int right, int down) {
    this.size = size;
    this.rgba = rgba;
    this.right = right;
    this.down = down;
  }

  static Picture of(RgbImage image) {
    return new Picture(new Size(image.width(), image.height()), image.rgba(), 0, 0);
  }

  /** By less than its width and height. */
  Picture moved(int byRight, int byDown) {
    return new Picture(size, rgba, byRight, byDown);
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void readPixelsToBuffer(byte[] into) {
    for (int y = 0; y < size.height(); y++) {
      int from = PIXEL * size.width() * Math.clamp(y - down, 0, size.height() - 1);
      line(from, into, PIXEL * size.width() * y);
    }
  }

  private void line(int from, byte[] into, int to) {
    int width = PIXEL * size.width();
    int before = PIXEL * Math.max(0, right);
    int after = PIXEL * Math.max(0, -right);
    System.arraycopy(rgba, from + after, into, to + before, width - before - after);
    for (int i = before - 1; i >= 0; i--) {
      into[to + i] = into[to + i + PIXEL];
    }
    for (int i = width - after; i < width; i++) {
      into[to + i] = into[to + i - PIXEL];
    }
  }
}
