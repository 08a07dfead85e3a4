package dev.latent.camera.model;

import dev.latent.camera.model.device.Size;

/**
 * A picture in memory that does not change. Its pixels are RGBA_8888: four bytes each, red first, row by row from the
 * upper left, without gaps. Source: Image Kit, PixelMap.
 */
public interface PixelMap {

  /** In pixels. */
  Size size();

  /**
   * Copies all of it.
   *
   * @param into at least {@link #bytes} long
   */
  void readPixelsToBuffer(byte[] into);

  /** {@return how many bytes its pixels take} */
  default int bytes() {
    return 4 * size().width() * size().height();
  }
}
