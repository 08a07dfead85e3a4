package dev.latent.hal.pressure;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.SettingsReader;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.concurrent.Executor;
import javax.inject.Inject;

/** Makes the source that follows a script. */
final class ScriptedFactory implements SystemPressure.Factory {

  @Inject
  ScriptedFactory() {}

  @Override
  public Either<Seq<Setting.Fault>, SystemPressure> create(Setting.Table settings, Timekeeper time,
      Executor background) {
    return read(settings).map(it -> new ScriptedPressure(it.dues(), time));
  }

  /** {@return the script, or all faults of the table} */
  static Either<Seq<Setting.Fault>, Script> read(Setting.Table settings) {
    SettingsReader reader = new SettingsReader(settings);
    Either<Seq<ScriptParser.Mistake>, Script> script = ScriptParser.parse(reader.text("script", ""));
    script.peekLeft(mistakes -> mistakes.forEach(it ->
        reader.refuse("script", "column " + it.column() + ": " + it.what())));
    Seq<Setting.Fault> faults = reader.faults();
    return faults.isEmpty() ? Either.right(script.get()) : Either.left(faults);
  }
}
