package dev.latent.camera.model.device;

/** Of a picture, in pixels, before rotation unless it is said otherwise. */
public record Size(int width, int height) {

  public Size {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("size must be positive: " + width + "x" + height);
    }
  }

  /** The largest of these proportions that fits into the other, rounded to whole pixels; never larger than this one. */
  public Size within(Size other) {
    if (width <= other.width && height <= other.height) {
      return this;
    }
    return (long) width * other.height >= (long) height * other.width
        ? new Size(other.width, scaled(height, other.width, width))
        : new Size(scaled(width, other.height, height), other.height);
  }

  /** To the nearest pixel, and at least one. */
  private static int scaled(int side, int to, int from) {
    return (int) Math.max(1, ((long) side * to + from / 2) / from);
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
