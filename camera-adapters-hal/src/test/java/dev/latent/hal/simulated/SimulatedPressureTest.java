package dev.latent.hal.simulated;

import dev.latent.camera.contract.SystemPressureContract;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import io.vavr.control.Option;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The device's own temperature: each photo that it develops warms it, and then it cools. */
class SimulatedPressureTest implements SystemPressureContract {

  @TempDir Path folder;

  private Option<Roll> roll = Option.none();
  private int photos;

  @Override
  public SystemPressure source(VirtualTime time) {
    DeviceKit kit = Kits.of(time, folder.resolve("home" + photos), "pixels", false, "cores", 1, "strip", 25,
        "heat", Tables.of("warming", 1, "cooling", 0.5, "step", 0.1));
    roll = Option.some(new Roll(time, kit).ready(true));
    return kit.systemPressure();
  }

  @Override
  public void change() {
    Roll used = roll.get();
    used.develop(used.take("p" + ++photos));
  }

  @Override
  public Pressure asFarAsTold(Pressure reading) {
    return new Pressure(reading.thermalLevel(), Option.none(), Option.none(), Option.none(), Option.none());
  }
}
