package dev.latent.hal.decoder;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.device.Size;
import dev.latent.hal.imaging.RgbImage;

/** Pixels in memory that nobody else holds. Immutable. */
final class Bitmap implements PixelMap {

  private final Size size;
  private final byte[] rgba;

  Bitmap(RgbImage image) {
    this.size = new Size(image.width(), image.height());
    this.rgba = image.rgba();
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public void readPixelsToBuffer(byte[] into) {
    System.arraycopy(rgba, 0, into, 0, rgba.length);
  }
}
