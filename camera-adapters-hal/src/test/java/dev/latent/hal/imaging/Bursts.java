package dev.latent.hal.imaging;

import java.util.ArrayList;
import java.util.List;

/** Bursts that tests develop. */
final class Bursts {
  private Bursts() {}

  static short[] samples(LinearScene scene, SensorModel sensor, long seed, int frame) {
    short[] raw = new short[sensor.size().samples()];
    Sensor.expose(scene, sensor, seed, frame, raw);
    return raw;
  }

  static List<RawFrame> of(LinearScene scene, SensorModel sensor, long seed, int frames) {
    List<RawFrame> burst = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      burst.add(RawFrame.of(sensor.size(), samples(scene, sensor, seed, i)));
    }
    return burst;
  }

  static RgbImage developed(List<RawFrame> burst, SensorModel sensor) {
    return finished(Development.of(burst, sensor, Brake.NONE));
  }

  static RgbImage finished(Development development) {
    development.prepare();
    for (int i = 0; i < development.strips(); i++) {
      development.strip(i);
    }
    return development.result();
  }
}
