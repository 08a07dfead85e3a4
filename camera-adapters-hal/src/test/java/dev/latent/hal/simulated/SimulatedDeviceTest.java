package dev.latent.hal.simulated;

import dev.latent.camera.contract.CameraHalContract;
import dev.latent.camera.contract.ImageProcessorContract;
import dev.latent.camera.contract.SystemPressureContract;
import dev.latent.camera.fixture.VirtualTime;
import dev.latent.camera.port.driven.DeviceKit;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Without pixels, under virtual time. */
class SimulatedDeviceTest implements CameraHalContract, ImageProcessorContract, SystemPressureContract {

  @TempDir Path folder;

  @Override
  public DeviceKit kit(VirtualTime time) {
    return new SimulatedKitFactory()
        .create(Tables.of("pixels", false),
            new DeviceKit.Surroundings(time.timekeeper(), time.executor(), folder.resolve("home").toString()))
        .get();
  }
}
