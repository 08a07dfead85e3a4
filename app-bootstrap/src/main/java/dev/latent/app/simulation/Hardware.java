package dev.latent.app.simulation;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.Steps;
import io.vavr.control.Either;

/** The device that is simulated, with its disks in memory. Each process that is begun on it is another life. Confined. */
public interface Hardware extends AutoCloseable {

  /** Makes a new device. */
  interface Factory {

    /**
     * A new one.
     *
     * @param steps takes all that is done to its disks
     */
    Hardware make(Steps steps);
  }

  /** The library, opened for writing; or what its disk has reported. */
  Either<AssetError, AssetStore> library();

  DeviceKit kit(DeviceKit.Surroundings surroundings);

  /** What was not synced is gone, on all disks. */
  void losePower(int kept);

  @Override
  void close();
}
