package dev.latent.app.wiring;

import dev.latent.app.SmallDevice;
import dev.latent.camera.contract.DeviceKitContract;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.simulation.VirtualTime;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;

class PressedKitTest implements DeviceKitContract {

  @TempDir
  Path home;

  private record None() implements SystemPressure {

    @Override
    public void connect(Consumer<? super Pressure> inbox) {
      inbox.accept(Pressure.NONE);
    }

    @Override
    public void close() {}
  }

  @Override
  public DeviceKit kit(VirtualTime time) {
    return new PressedKit(SmallDevice.kit(time, home), new None());
  }
}
