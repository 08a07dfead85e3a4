package dev.latent.app;

import dagger.Component;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.simulated.SimulatedModule;
import io.vavr.collection.LinkedHashMap;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The simulated device with its pixels off, and with few of them. */
public final class SmallDevice {

  @Component(modules = SimulatedModule.class)
  interface Parts {
    Map<String, DeviceKit.Factory> devices();
  }

  private SmallDevice() {}

  /** {@return one whose raws are in that home; asked again with the same, another life of it} */
  public static DeviceKit kit(VirtualTime time, Path home) {
    return Optional.ofNullable(DaggerSmallDevice_Parts.create().devices().get("simulated")).orElseThrow()
        .create(settings(), new DeviceKit.Surroundings(time.timekeeper(), time.executor(), home.toString())).get();
  }

  /** Its {@code [device]} table. */
  public static Setting.Table settings() {
    Setting.Position nowhere = new Setting.Position("test", 0, 0);
    Setting.Table sensor = new Setting.Table(LinkedHashMap.of(
        "width", new Setting.Whole(640, nowhere),
        "height", new Setting.Whole(480, nowhere),
        "frames", new Setting.Whole(3, nowhere)), nowhere);
    Setting.Table spool = new Setting.Table(LinkedHashMap.of(
        "least_free_mib", new Setting.Whole(0, nowhere),
        "low_free_mib", new Setting.Whole(0, nowhere)), nowhere);
    return new Setting.Table(LinkedHashMap.of("pixels", new Setting.Flag(false, nowhere), "sensor", sensor,
        "spool", spool), nowhere);
  }
}
