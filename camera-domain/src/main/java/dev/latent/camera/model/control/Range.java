package dev.latent.camera.model.control;

/**
 * From the least to the most that a camera does, both included. Source: Camera Kit, getZoomRatioRange and
 * getExposureBiasRange.
 */
public record Range(double min, double max) {

  public Range {
    if (!(min <= max)) {
      throw new IllegalArgumentException("a range goes upwards: " + min + " to " + max);
    }
  }

  /** {@return the value, or the nearer end of the range} */
  public double nearest(double value) {
    return Math.clamp(value, min, max);
  }
}
