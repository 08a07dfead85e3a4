package dev.latent.hal.simulated;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import org.immutables.value.Value;

/** What one simulated device is, as its profile says. */
@Value.Immutable
abstract class DeviceSettings {

  abstract String make();

  abstract String model();

  /** Strips that are developed at once in HIGH_PERFORMANCE; 0 counts as 1 and means no threads of its own. */
  abstract int cores();

  /** False: stand-ins for pictures, on the given executor alone. */
  abstract boolean pixels();

  /** Empty: the bundled one. */
  abstract Seq<Path> scenes();

  abstract long seed();

  abstract SensorSettings sensor();

  /** At least one; all look through the one sensor. */
  abstract Seq<Eye> eyes();

  abstract Spooling spool();

  abstract Warmth heat();

  /** What a strip takes at least. */
  abstract Duration strip();

  Seq<CameraDevice> cameras() {
    return eyes().map(Eye::device);
  }

  Option<Eye> eye(CameraId camera) {
    return eyes().find(it -> it.device().cameraId().equals(camera));
  }

  boolean ownThreads() {
    return pixels() && cores() > 0;
  }

  /**
   * When the spool is short of disk, in bytes.
   *
   * @param least below it no picture is taken
   * @param low below it the processor says READY_SPACE_LIMIT_REACHED
   * @param enough from it on the processor is READY again
   */
  record Spooling(long least, long low, long enough) {}

  /**
   * How work warms the device; degrees Celsius above its surroundings.
   *
   * @param warming per second and busy core
   * @param cooling per second, always
   * @param step per thermal level, 1 to 5
   */
  record Warmth(double warming, double cooling, double step) {}

  static class Builder extends ImmutableDeviceSettings.Builder {}
}
