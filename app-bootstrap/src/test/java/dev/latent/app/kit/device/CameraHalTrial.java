package dev.latent.app.kit.device;

import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.contract.CameraHalContract;
import dev.latent.camera.contract.CameraPicturesContract;
import dev.latent.camera.contract.CameraPreviewContract;
import dev.latent.camera.contract.CameraThumbnailContract;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A simulated device, or one whose camera is broken, held to the contract of cameras; its images are no pictures. */
final class CameraHalTrial implements CameraHalContract, CameraPreviewContract, CameraThumbnailContract,
    CameraPicturesContract {

  static final Dock<DeviceKit> DOCK = new Dock<>(CameraHalTrial.class);

  @TempDir
  private Path home;

  @Override
  public DeviceKit kit(VirtualTime time) {
    return Device.life(DOCK, time, home);
  }

  @Override
  public boolean pictures() {
    return false;
  }
}
