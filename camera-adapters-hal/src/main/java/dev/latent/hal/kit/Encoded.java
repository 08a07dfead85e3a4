package dev.latent.hal.kit;

import dev.latent.camera.model.device.Size;

/** A whole JPEG, EXIF included. Its bytes are shared, not copied, and nobody changes them. */
public final class Encoded {

  private final byte[] jpeg;
  private final Size size;

  /** Shares the bytes. */
  public Encoded(byte[] jpeg, Size size) {
    this.jpeg = jpeg;
    this.size = size;
  }

  /** The bytes themselves. */
  public byte[] jpeg() {
    return jpeg;
  }

  /** In pixels, as stored. */
  public Size size() {
    return size;
  }
}
