package dev.latent.app.profile;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.SettingsReader;
import io.vavr.collection.LinkedHashMap;

/**
 * Who tells how the platform is.
 *
 * @param source {@link #DEVICE}, or the key of the factory of a source that stands by itself
 * @param settings the rest of the {@code [pressure]} table, for that factory alone
 */
public record PressureSource(Setting.Text source, Setting.Table settings) {

  /** The device tells it, as it does where a profile says nothing. */
  public static final String DEVICE = "device";

  private static final String SOURCE = "source";

  /** {@return a platform that follows a script, given by that option} */
  public static PressureSource scripted(String script, String option) {
    Setting.Position position = new Setting.Position(option, 0, 0);
    return new PressureSource(new Setting.Text("scripted", position),
        new Setting.Table(LinkedHashMap.of("script", new Setting.Text(script, position)), position));
  }

  /** @param reader of what {@link #head} leaves of the table */
  static PressureSource read(Setting.Table table, SettingsReader reader) {
    Setting.Position position = table.values().get(SOURCE).map(Setting::position).getOrElse(table.position());
    return new PressureSource(new Setting.Text(reader.text(SOURCE, DEVICE), position),
        new Setting.Table(table.values().remove(SOURCE), table.position()));
  }

  /** {@return the part of the table that is not for the source itself; what is no table stays as it is} */
  static Setting head(Setting pressure) {
    return pressure instanceof Setting.Table(var values, var position)
        ? new Setting.Table(values.filterKeys(SOURCE::equals), position)
        : pressure;
  }
}
