package dev.latent.app.wiring;

import dev.latent.app.profile.TargetDevice;
import dev.latent.app.system.Background;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.Map;

/** Chooses a target device, once and whole. */
final class Devices {

  private final Map<String, DeviceKit.Factory> factories;
  private final Provider<Timekeeper> timekeepers;
  private final Background background;

  @Inject
  Devices(Map<String, DeviceKit.Factory> factories, Provider<Timekeeper> timekeepers, Background background) {
    this.factories = factories;
    this.timekeepers = timekeepers;
    this.background = background;
  }

  /** The kit, or every fault of the profile and its settings at once */
  Either<Seq<Setting.Fault>, DeviceKit> kit(TargetDevice target, Path home) {
    Either<Seq<Setting.Fault>, DeviceKit> made = factory(target).flatMap(it -> it.create(target.settings(),
        new DeviceKit.Surroundings(timekeepers.get(), background, home.toString())));
    Seq<Setting.Fault> faults = target.faultsWith(made.fold(it -> it, _ -> List.empty()));
    if (faults.isEmpty()) {
      return made;
    }
    made.forEach(DeviceKit::close);
    return Either.left(faults);
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
