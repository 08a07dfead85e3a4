package dev.latent.hal.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;

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
    return inOrder(IntStream.range(0, development.strips()), development);
  }

  /** The picture, from its strips in the order given. */
  static RgbImage inOrder(IntStream strips, Development development) {
    Map<Integer, RgbImage> done = new ConcurrentSkipListMap<>();
    strips.forEach(index -> development.strip(index,
        rows -> done.put(index, new RgbImage(rows.width(), rows.height(), rows.bgr().clone()))));
    RgbImage all = RgbImage.black(done.values().iterator().next().width(),
        done.values().stream().mapToInt(RgbImage::height).sum());
    int at = 0;
    for (RgbImage rows : done.values()) {
      System.arraycopy(rows.bgr(), 0, all.bgr(), at, rows.bgr().length);
      at += rows.bgr().length;
    }
    return all;
  }
}
