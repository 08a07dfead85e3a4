package dev.latent.hal.simulated;

import dev.latent.camera.contract.CameraHalContract;
import dev.latent.camera.contract.CameraPicturesContract;
import dev.latent.camera.contract.CameraPreviewContract;
import dev.latent.camera.contract.CameraThumbnailContract;
import dev.latent.camera.contract.DeviceKitContract;
import dev.latent.camera.contract.ImageProcessorContract;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import org.junit.jupiter.api.AfterEach;

/** The device on a disk in memory. */
class SimulatedDiskTest implements CameraHalContract, CameraPreviewContract, CameraThumbnailContract,
    CameraPicturesContract, ImageProcessorContract, DeviceKitContract {

  private final SimulatedDisk disk = new SimulatedDisk(new SpoolSteps(Integer.MAX_VALUE, SpoolSteps.End.KILLED));

  @AfterEach
  void end() {
    disk.close();
  }

  @Override
  public DeviceKit kit(VirtualTime time) {
    return disk.kit(Tables.of("pixels", false),
        new DeviceKit.Surroundings(time.timekeeper(), time.executor(), "nowhere")).get();
  }

  @Override
  public boolean pictures() {
    return false;
  }
}
