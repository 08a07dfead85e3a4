package dev.latent.app.wiring;

import dev.latent.app.profile.TargetDevice;
import dev.latent.app.simulation.Hardware;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.Steps;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.simulated.SimulatedDisk;
import dev.latent.medialibrary.SimulatedLibrary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;

/** The simulated device and the library of files, each on a disk in memory. */
record WiredHardware(SimulatedLibrary files, SimulatedDisk disk, Setting.Table settings) implements Hardware {

  /** @param settings the device's, without pixels */
  static Hardware.Factory of(Setting.Table settings) {
    return steps -> new WiredHardware(new SimulatedLibrary(steps), new SimulatedDisk(steps), settings);
  }

  /** Every fault of a device's settings. */
  static Seq<Setting.Fault> faults(TargetDevice device) {
    VirtualTime time = new VirtualTime();
    try (SimulatedDisk disk = new SimulatedDisk((_, step, _) -> step.take())) {
      return device.faultsWith(disk.kit(device.settings(),
          new DeviceKit.Surroundings(time.timekeeper(), time.executor(), "nowhere")).swap().getOrElse(List.empty()));
    }
  }

  @Override
  public Either<AssetError, AssetStore> library() {
    return files.open();
  }

  @Override
  public DeviceKit kit(DeviceKit.Surroundings surroundings) {
    return disk.kit(settings, surroundings).get();
  }

  @Override
  public void losePower(int kept) {
    files.losePower();
    disk.losePower(kept);
  }

  @Override
  public void close() {
    files.close();
    disk.close();
  }
}
