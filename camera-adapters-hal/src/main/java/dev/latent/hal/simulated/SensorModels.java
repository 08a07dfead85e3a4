package dev.latent.hal.simulated;

import dev.latent.hal.imaging.FrameSize;
import dev.latent.hal.imaging.SensorModel;

/** The sensor as the pixel work sees it; levels, gains and colours are the usual ones. */
final class SensorModels {

  private static final double NANOS = 1e9;

  private SensorModels() {}

  static SensorModel of(SensorSettings sensor) {
    return new SensorModel.Builder()
        .size(new FrameSize(sensor.size().width(), sensor.size().height()))
        .iso(sensor.iso())
        .baseIso(sensor.baseIso())
        .readNoiseElectrons(sensor.readNoise())
        .fullWellElectrons(sensor.fullWell())
        .exposureSeconds(sensor.exposure().toNanos() / NANOS)
        .build();
  }
}
