package dev.latent.hal.imaging;

/**
 * How camera colours become a picture, the same in both stages so that nothing jumps when one replaces the other:
 * white balance, the sensor's colour matrix, and the transfer curve of sRGB and nothing else. A scene comes out as it
 * went in. Immutable.
 */
final class Rendering {
  /** Steps of linear light from black to white in {@link #LEVELS}. */
  static final int STEPS = 8192;

  private static final float[] LEVELS = levels();
  private static final byte[] BYTES = bytes();

  /** Code above black to linear light of the scene, white at one: red, green, blue. */
  final float redScale;
  final float greenScale;
  final float blueScale;
  /** Linear light at which the weakest channel saturates; above it no channel is trusted. */
  final float ceiling;
  /** Camera colours to linear sRGB in units of {@link #STEPS}, nine values by rows. */
  final float[] matrix;

  private Rendering(SensorModel sensor) {
    double white = SensorModel.SCENE_WHITE * sensor.range();
    this.redScale = (float) (sensor.redGain() / white);
    this.greenScale = (float) (1 / white);
    this.blueScale = (float) (sensor.blueGain() / white);
    this.ceiling = (float) (1 / SensorModel.SCENE_WHITE);
    this.matrix = sensor.colours().values();
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] *= STEPS;
    }
  }

  static Rendering of(SensorModel sensor) {
    return new Rendering(sensor);
  }

  /** The sRGB level, 0 to 255, of linear light in steps. */
  static float level(float steps) {
    return LEVELS[index(steps)];
  }

  /** The same, rounded. */
  static byte rounded(float steps) {
    return BYTES[index(steps)];
  }

  private static int index(float steps) {
    return Math.max(0, Math.min(STEPS, (int) (steps + 0.5f)));
  }

  private static float[] levels() {
    float[] levels = new float[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      levels[i] = (float) (255 * Srgb.level((double) i / STEPS));
    }
    return levels;
  }

  private static byte[] bytes() {
    byte[] bytes = new byte[STEPS + 1];
    for (int i = 0; i <= STEPS; i++) {
      bytes[i] = (byte) Math.round(255 * Srgb.level((double) i / STEPS));
    }
    return bytes;
  }
}
