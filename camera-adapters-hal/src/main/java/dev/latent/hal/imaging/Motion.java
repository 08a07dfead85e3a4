package dev.latent.hal.imaging;

/**
 * How a frame lies against the first as a whole: what is at a place of the first is found displaced in the frame.
 *
 * @param right displacement at the frame's centre, in pixels
 * @param down displacement at the frame's centre, in pixels
 * @param turn rotation about the centre, in radians
 */
record Motion(double right, double down, double turn) {
  static final Motion NONE = new Motion(0, 0, 0);

  /** Displacement at a place given from the centre, in pixels. */
  double rightAt(double fromCentreDown) {
    return right - turn * fromCentreDown;
  }

  /** Displacement at a place given from the centre, in pixels. */
  double downAt(double fromCentreRight) {
    return down + turn * fromCentreRight;
  }
}
