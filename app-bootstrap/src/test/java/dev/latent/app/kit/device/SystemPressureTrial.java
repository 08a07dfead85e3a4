package dev.latent.app.kit.device;

import dagger.Component;
import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.contract.SystemPressureContract;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.pressure.PressureModule;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A scripted platform that gets warm and cool by turns, or one that is broken, held to its contract. */
final class SystemPressureTrial implements SystemPressureContract {

  static final Dock<SystemPressure> DOCK = new Dock<>(SystemPressureTrial.class);

  private static final Setting.Position NOWHERE = new Setting.Position("test", 0, 0);
  private static final Setting.Table SCRIPT = new Setting.Table(LinkedHashMap.of("script", new Setting.Text(
      "at 1s SEVERE; at 2s FAIR; at 3s NOMINAL; at 4s 1; at 5s 2; at 6s 3", NOWHERE)), NOWHERE);

  @Component(modules = PressureModule.class)
  interface Parts {
    Map<String, SystemPressure.Factory> sources();
  }

  private VirtualTime time = new VirtualTime();

  @Override
  public SystemPressure source(VirtualTime of) {
    time = of;
    return DOCK.lives(() -> Optional.ofNullable(DaggerSystemPressureTrial_Parts.create().sources().get("scripted"))
        .orElseThrow().create(SCRIPT, of.timekeeper(), of.executor()).get()).get();
  }

  @Override
  public void change() {
    time.pass(Duration.ofSeconds(1));
  }

  @Override
  public Pressure asFarAsTold(Pressure reading) {
    return new Pressure(reading.thermalLevel(), Option.none(), Option.none(), Option.none(), Option.none());
  }
}
