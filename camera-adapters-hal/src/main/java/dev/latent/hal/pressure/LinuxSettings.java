package dev.latent.hal.pressure;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.SettingsReader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Where to look, how often, and what is hot.
 *
 * @param proc folder of the pressure stall information
 * @param thermal folder of the thermal zones
 * @param power folder of the power supplies
 * @param poll from one look to the next
 * @param zones types of the zones that count; none: all
 * @param levels degrees Celsius at which the thermal levels 1 to 5 begin, ascending
 */
record LinuxSettings(Path proc, Path thermal, Path power, Duration poll, Seq<String> zones, Seq<Double> levels) {

  private static final Seq<Double> LEVELS = List.of(60.0, 70.0, 80.0, 85.0, 90.0);
  private static final long AN_HOUR = 3600;

  /** {@return the settings, or all their faults} */
  static Either<Seq<Setting.Fault>, LinuxSettings> read(Setting.Table table) {
    SettingsReader reader = new SettingsReader(table);
    LinuxSettings settings = new LinuxSettings(
        folder(reader, "proc", "/proc/pressure"),
        folder(reader, "thermal", "/sys/class/thermal"),
        folder(reader, "power", "/sys/class/power_supply"),
        Duration.ofSeconds(reader.whole("poll", 5, 1, AN_HOUR)),
        reader.texts("zones"),
        levels(reader));
    Seq<Setting.Fault> faults = reader.faults();
    return faults.isEmpty() ? Either.right(settings) : Either.left(faults);
  }

  private static Path folder(SettingsReader reader, String key, String fallback) {
    try {
      return Path.of(reader.text(key, fallback));
    } catch (InvalidPathException e) {
      reader.refuse(key, "must be the name of a folder, as \"" + fallback + "\"");
      return Path.of(fallback);
    }
  }

  private static Seq<Double> levels(SettingsReader reader) {
    Seq<Double> levels = reader.reals("levels", 0, 150);
    if (!reader.has("levels")) {
      return LEVELS;
    }
    if (levels.size() != LEVELS.size() || !levels.eq(levels.distinct().sorted())) {
      reader.refuse("levels", "must be five ascending temperatures, as " + LEVELS.mkString("[", ", ", "]"));
    }
    return levels;
  }
}
