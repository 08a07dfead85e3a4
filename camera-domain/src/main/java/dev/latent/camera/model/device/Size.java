package dev.latent.camera.model.device;

/** Of a picture, in pixels, before rotation. */
public record Size(int width, int height) {

  public Size {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("size must be positive: " + width + "x" + height);
    }
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
