package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Size;
import java.time.Duration;
import org.immutables.value.Value;

/** The sensor and the lens before it. */
@Value.Immutable
abstract class SensorSettings {

  /** In photosites; both even. */
  abstract Size size();

  abstract int iso();

  abstract int baseIso();

  /** Of one frame. */
  abstract Duration exposure();

  /** From the end of a frame's exposure until it is in memory. */
  abstract Duration readout();

  /** Of one burst. */
  abstract int frames();

  /** Electrons, standard deviation. */
  abstract double readNoise();

  /** Electrons at base ISO. */
  abstract double fullWell();

  abstract double fNumber();

  /** Millimetres. */
  abstract double focalLength();

  /** From the press until frame {@code k}, from 1, is exposed. */
  Duration exposed(int k) {
    return inMemory(k).minus(readout());
  }

  /** From the press until frame {@code k}, from 1, is in memory. */
  Duration inMemory(int k) {
    return exposure().plus(readout()).multipliedBy(k);
  }

  static class Builder extends ImmutableSensorSettings.Builder {}
}
