package dev.latent.app.kit.device;

import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.contract.DeviceKitContract;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A simulated device, or one in which what holds its ports together is broken, held to the contract of that. */
final class DeviceKitTrial implements DeviceKitContract {

  static final Dock<DeviceKit> DOCK = new Dock<>(DeviceKitTrial.class);

  @TempDir
  private Path home;

  @Override
  public DeviceKit kit(VirtualTime time) {
    return Device.life(DOCK, time, home);
  }
}
