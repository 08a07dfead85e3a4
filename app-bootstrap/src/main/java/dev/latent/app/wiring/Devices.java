package dev.latent.app.wiring;

import dev.latent.app.profile.TargetDevice;
import dev.latent.app.system.Background;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.Map;

/** Chooses a target device, once and whole. */
final class Devices {

  private final Map<String, DeviceKit.Factory> factories;
  private final Provider<Timekeeper> timekeepers;
  private final Background background;
  private final Pressures pressures;

  @Inject
  Devices(Map<String, DeviceKit.Factory> factories, Provider<Timekeeper> timekeepers, Background background,
      Pressures pressures) {
    this.factories = factories;
    this.timekeepers = timekeepers;
    this.background = background;
    this.pressures = pressures;
  }

  /** The kit, with the pressure that the profile chooses, or every fault of the profile and its settings at once */
  Either<Seq<Setting.Fault>, DeviceKit> kit(TargetDevice target, Path home) {
    Either<Seq<Setting.Fault>, DeviceKit> made = factory(target).flatMap(it -> it.create(target.settings(),
        new DeviceKit.Surroundings(timekeepers.get(), background, home.toString())));
    Either<Seq<Setting.Fault>, Option<SystemPressure>> pressure = pressures.source(target.pressure());
    Seq<Setting.Fault> faults = target.faultsWith(faults(made).appendAll(faults(pressure)));
    if (faults.isEmpty()) {
      return made.flatMap(kit -> pressure.map(it -> it.<DeviceKit>map(own -> new PressedKit(kit, own)).getOrElse(kit)));
    }
    made.forEach(DeviceKit::close);
    pressure.forEach(it -> it.forEach(SystemPressure::close));
    return Either.left(faults);
  }

  private static Seq<Setting.Fault> faults(Either<Seq<Setting.Fault>, ?> made) {
    return made.fold(it -> it, _ -> List.empty());
  }

  private Either<Seq<Setting.Fault>, DeviceKit.Factory> factory(TargetDevice target) {
    DeviceKit.Factory factory = factories.get(target.kit().value());
    return factory != null
        ? Either.right(factory)
        : Either.left(List.of(new Setting.Fault(target.kit().position(), "this build has no device kit \""
            + target.kit().value() + "\"; it has: " + List.ofAll(factories.keySet()).sorted().mkString(", ")
            + "; [device] is read once that is right")));
  }
}
