package dev.latent.hal.imaging;

/** One exposure, row by row: linear light to noisy codes. Confined to a thread. */
final class Exposure {
  private final SensorModel sensor;
  private final ShakenLine line;
  private final double strength;
  private final float[] inverse;
  private final float[][] light;
  private final float[] code;
  private final float[] noise;

  /** @param strength times the scene's own light */
  Exposure(SensorModel sensor, ShakenLine line, double strength) {
    this.sensor = sensor;
    this.line = line;
    this.strength = strength;
    this.inverse = sensor.colours().inverse();
    int width = sensor.size().width();
    this.light = new float[3][width];
    this.code = new float[width];
    this.noise = new float[width];
  }

  void row(int y, long seed, short[] raw, int at) {
    line.read(y, light);
    boolean redRow = y % 2 == 0;
    photosites(0, redRow ? 0 : 1, redRow ? sensor.redGain() : 1);
    photosites(1, redRow ? 1 : 2, redRow ? 1 : sensor.blueGain());
    Noise.fill(seed, noise, noise.length);
    round(raw, at);
  }

  /** The mean code above black of each second photosite, which see one colour. */
  private void photosites(int first, int colour, double gain) {
    float scale = (float) (strength * SensorModel.SCENE_WHITE * sensor.range() / gain / LinearScene.WHITE);
    float fromRed = scale * inverse[3 * colour];
    float fromGreen = scale * inverse[3 * colour + 1];
    float fromBlue = scale * inverse[3 * colour + 2];
    float[] red = light[0];
    float[] green = light[1];
    float[] blue = light[2];
    for (int x = first; x < code.length; x += 2) {
      code[x] = fromRed * red[x] + fromGreen * green[x] + fromBlue * blue[x];
    }
  }

  private void round(short[] raw, int at) {
    float shot = (float) sensor.shotVariance();
    float read = (float) Math.pow(sensor.readNoiseElectrons() / sensor.electronsPerCode(), 2);
    float black = sensor.blackLevel() + 0.5f;
    for (int x = 0; x < code.length; x++) {
      float signal = Math.max(0f, code[x]);
      float noisy = signal + (float) Math.sqrt(signal * shot + read) * noise[x] + black;
      raw[at + x] = (short) Math.max(0, Math.min(sensor.whiteLevel(), (int) noisy));
    }
  }
}
