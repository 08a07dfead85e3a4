package dev.latent.app.kit.device;

import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.contract.ImageProcessorContract;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A simulated device, or one in which the second phase is broken, held to the contract of that. */
final class ImageProcessorTrial implements ImageProcessorContract {

  static final Dock<DeviceKit> DOCK = new Dock<>(ImageProcessorTrial.class);

  @TempDir
  private Path home;

  @Override
  public DeviceKit kit(VirtualTime time) {
    return Device.life(DOCK, time, home);
  }
}
