package dev.latent.hal.imaging;

import java.util.SplittableRandom;

/**
 * Where a hand holds the camera during one frame, against the first: the first frame is not displaced, and each later
 * one has drifted further by a random step. At 1/60 s a step is 1.2 pixels and 0.0001 rad; it grows with the root of
 * the exposure.
 *
 * @param right displacement of the scene in pixels
 * @param down displacement of the scene in pixels
 * @param turn rotation about the centre in radians
 */
record HandShake(double right, double down, double turn) {
  static final HandShake STILL = new HandShake(0, 0, 0);

  private static final double STEP_PIXELS = 1.2;
  private static final double STEP_RADIANS = 0.0001;
  private static final double FARTHEST_PIXELS = 8;
  private static final double FARTHEST_RADIANS = 0.0004;

  static HandShake of(long seed, int frame, double exposureSeconds) {
    SplittableRandom random = new SplittableRandom(Noise.mix(seed ^ 0x5851F42D4C957F2DL));
    double reach = Math.sqrt(exposureSeconds * 60);
    HandShake shake = STILL;
    for (int i = 0; i < frame; i++) {
      shake = shake.drifted(random, reach);
    }
    return shake;
  }

  private HandShake drifted(SplittableRandom random, double reach) {
    return new HandShake(
        Math.clamp(right + reach * STEP_PIXELS * random.nextGaussian(), -FARTHEST_PIXELS, FARTHEST_PIXELS),
        Math.clamp(down + reach * STEP_PIXELS * random.nextGaussian(), -FARTHEST_PIXELS, FARTHEST_PIXELS),
        Math.clamp(turn + reach * STEP_RADIANS * random.nextGaussian(), -FARTHEST_RADIANS, FARTHEST_RADIANS));
  }
}
