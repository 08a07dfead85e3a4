package dev.latent.hal.imaging;

/**
 * Exposes a Bayer sensor (red, green; green, blue) to a scene: the light of each photosite in electrons, shot noise as
 * a Gaussian of the same variance, read noise, gain, and rounding to 10 bits. The same seed and frame give the same
 * bytes. Frame 0 is the reference and not displaced; the others follow a hand that shakes.
 */
public final class Sensor {
  private Sensor() {}

  /** Exposes one whole frame into {@code raw}, rows from the top. */
  public static void expose(LinearScene scene, SensorModel sensor, long seed, int frame, short[] raw) {
    expose(scene, sensor, seed, frame, 1, raw);
  }

  /**
   * The same with more light, or less, than the scene's white needs; what does not fit into the well is lost.
   *
   * @param light times the scene's own, 0 for none
   */
  public static void expose(
      LinearScene scene, SensorModel sensor, long seed, int frame, double light, short[] raw) {
    exposeRows(scene, sensor, seed, frame, light, 0, sensor.size().height(), raw);
  }

  /**
   * Exposes rows {@code from} (inclusive) to {@code to} (exclusive) of a frame into their place in {@code raw}; rows
   * may be exposed in any order, on any thread.
   */
  public static void exposeRows(
      LinearScene scene, SensorModel sensor, long seed, int frame, int from, int to, short[] raw) {
    exposeRows(scene, sensor, seed, frame, 1, from, to, raw);
  }

  private static void exposeRows(LinearScene scene, SensorModel sensor, long seed, int frame, double light, int from,
      int to, short[] raw) {
    if (!scene.size().equals(sensor.size()) || raw.length < sensor.size().samples() || frame < 0
        || !(light >= 0)) {
      throw new IllegalArgumentException(
          "scene, sensor and frame differ in size, or the frame's number or light is negative");
    }
    HandShake shake = HandShake.of(seed, frame, sensor.exposureSeconds());
    Exposure exposure = new Exposure(sensor, new ShakenLine(scene, shake), light);
    for (int y = from; y < to; y++) {
      exposure.row(y, Noise.mix(Noise.mix(seed + frame) ^ Noise.mix(~(long) y)), raw, y * sensor.size().width());
    }
  }
}
