package dev.latent.camera.model.control;

/**
 * A place in the picture, from (0, 0) at its upper left to (1, 1) at its lower right. Source: Camera Kit, Point.
 *
 * @param x share of the width
 * @param y share of the height
 */
public record Point(double x, double y) {

  /** Whether it lies in the picture. */
  public boolean inside() {
    return x >= 0 && x <= 1 && y >= 0 && y <= 1;
  }
}
