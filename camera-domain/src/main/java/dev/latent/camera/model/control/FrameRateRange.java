package dev.latent.camera.model.control;

/** The frames per second of a preview, from the least to the most. Source: Camera Kit, FrameRateRange. */
public record FrameRateRange(int min, int max) {

  public FrameRateRange {
    if (min < 1 || max < min) {
      throw new IllegalArgumentException("frame rates go upwards from 1: " + min + " to " + max);
    }
  }

  /** Whether every rate of the other is one of this. */
  public boolean includes(FrameRateRange other) {
    return min <= other.min && other.max <= max;
  }
}
