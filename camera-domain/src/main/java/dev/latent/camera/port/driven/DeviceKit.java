package dev.latent.camera.port.driven;

import dev.latent.camera.model.device.Setting;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.Executor;

/** The ports that one target device answers for, chosen once and whole. */
public interface DeviceKit extends AutoCloseable {

  /** DK1. {@return the device as a camera, always the same} */
  CameraHal cameraHal();

  /** DK1. {@return the device as a darkroom, always the same} */
  ImageProcessor imageProcessor();

  /** DK1. {@return who tells how the platform is, always the same} */
  SystemPressure systemPressure();

  /** DK2. Idempotent. Work under way stops at once, and nothing is told any more; no raw is lost. */
  @Override
  void close();

  /** Makes the kit of one kind of device from the {@code [device]} table of a profile. */
  interface Factory {

    /** DK3. {@return the kit, or every fault of the settings at once; to be asked does nothing to the home} */
    Either<Seq<Setting.Fault>, DeviceKit> create(Setting.Table settings, Surroundings surroundings);
  }

  /**
   * What a kit is given to live in.
   *
   * @param time its own, with its own alarm
   * @param background runs what blocks
   * @param home a folder of its own, by its absolute name, made by the kit when it is first needed
   */
  record Surroundings(Timekeeper time, Executor background, String home) {}
}
