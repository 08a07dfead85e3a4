package dev.latent.app.wiring;

import dev.latent.app.profile.PressureSource;
import dev.latent.app.system.Background;
import dev.latent.camera.model.device.Setting;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Map;

/** Chooses who tells how the platform is. */
final class Pressures {

  private final Map<String, SystemPressure.Factory> factories;
  private final Provider<Timekeeper> timekeepers;
  private final Background background;

  @Inject
  Pressures(Map<String, SystemPressure.Factory> factories, Provider<Timekeeper> timekeepers, Background background) {
    this.factories = factories;
    this.timekeepers = timekeepers;
    this.background = background;
  }

  /** {@return the source, none where the device tells it; or every fault of the settings at once} */
  Either<Seq<Setting.Fault>, Option<SystemPressure>> source(PressureSource wanted) {
    if (wanted.source().value().equals(PressureSource.DEVICE)) {
      Seq<Setting.Fault> faults = notForDevice(wanted.settings());
      return faults.isEmpty() ? Either.right(Option.none()) : Either.left(faults);
    }
    SystemPressure.Factory factory = factories.get(wanted.source().value());
    return factory == null
        ? Either.left(List.of(unknown(wanted.source())))
        : factory.create(wanted.settings(), timekeepers.get(), background).map(Option::some);
  }

  private Seq<Setting.Fault> notForDevice(Setting.Table settings) {
    return settings.values().toList().map(it -> new Setting.Fault(it._2.position(), "pressure." + it._1
        + " must be left out where the device tells its own pressure; or name a source that has it: "
        + keys().mkString(", ")));
  }

  private Setting.Fault unknown(Setting.Text source) {
    return new Setting.Fault(source.position(), "this build has no source of pressure \"" + source.value()
        + "\"; it has: " + keys().prepend(PressureSource.DEVICE).mkString(", "));
  }

  private Seq<String> keys() {
    return List.ofAll(factories.keySet()).sorted();
  }
}
