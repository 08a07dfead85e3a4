package dev.latent.app.wiring;

import dev.latent.app.profile.TargetDevice;
import dev.latent.app.simulation.Hardware;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.Steps;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.simulated.SimulatedDisk;
import dev.latent.medialibrary.SimulatedLibrary;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Function;

/** The simulated device and the library of files, each on a disk in memory. */
record WiredHardware(SimulatedLibrary files, SimulatedDisk disk, Setting.Table settings) implements Hardware {

  /** @param settings the device's, without pixels */
  static Hardware.Factory of(Setting.Table settings) {
    return steps -> new WiredHardware(new SimulatedLibrary(steps), new SimulatedDisk(steps), settings);
  }

  /** Every fault of a device's settings. */
  static Seq<Setting.Fault> faults(TargetDevice device) {
    return device.faultsWith(asked(device, it -> it.swap().getOrElse(List.empty())));
  }

  /** Whether the first camera of a faultless device takes normal photos in two stages. */
  static boolean defers(TargetDevice device) {
    return asked(device, kit -> {
      CameraHal hal = kit.get().cameraHal();
      hal.connect(_ -> {});
      return hal.cameras().headOption().exists(it -> it.capability(SceneMode.NORMAL_PHOTO).isDefined()
          && it.deferral().of(SceneMode.NORMAL_PHOTO) == DeferredDeliveryImageType.PHOTO);
    });
  }

  private static <T> T asked(TargetDevice device, Function<Either<Seq<Setting.Fault>, DeviceKit>, T> question) {
    VirtualTime time = new VirtualTime();
    try (SimulatedDisk disk = new SimulatedDisk((_, step, _) -> step.take())) {
      return question.apply(disk.kit(device.settings(),
          new DeviceKit.Surroundings(time.timekeeper(), time.executor(), "nowhere")));
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
