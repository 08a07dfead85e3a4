package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Size;

/** A whole JPEG, EXIF included. Its bytes are shared, not copied, and nobody changes them. */
final class Encoded {

  private final byte[] jpeg;
  private final Size size;

  Encoded(byte[] jpeg, Size size) {
    this.jpeg = jpeg;
    this.size = size;
  }

  byte[] jpeg() {
    return jpeg;
  }

  /** In pixels, as stored. */
  Size size() {
    return size;
  }
}
