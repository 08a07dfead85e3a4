package dev.latent.camera.model.delivery;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.SettingsReader;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * Reads the {@code [delivery]} table of a profile; what it does not say is as in the real system.
 *
 * <pre>
 * [delivery]
 * trailing = 25              # seconds in which work goes on, however warm, once a system camera has closed
 * watchdog = 11              # seconds that the device may be silent about a photo
 * reset_after = 3            # time-outs in a row until the device is reset
 * attempts = 6               # failures until a photo is given up
 * deaths = 3                 # deaths of the device over one photo until it is given up
 * first_wait = 2             # seconds before the second try, doubled for each further one ...
 * longest_wait = 300         # ... up to this
 * thermal = { nominal_up_to = 1, fair_up_to = 4 }      # thermal levels, 0 to 5
 * limits = { memory = 20.0, io = 40.0, battery = 15 }  # percent; none unless named
 * quiet_hours = { from = "22:00", to = "07:00" }       # none unless named
 * </pre>
 */
public final class DeliveryRulesReader {

  private static final int DAY = 86_400;

  private final SettingsReader reader;

  private DeliveryRulesReader(SettingsReader reader) {
    this.reader = reader;
  }

  /** {@return the rules, or every fault of the table at once} */
  public static Either<Seq<Setting.Fault>, DeliveryRules> read(Setting.Table table) {
    SettingsReader reader = new SettingsReader(table);
    DeliveryRules.Builder rules = new DeliveryRulesReader(reader).rules();
    Seq<Setting.Fault> faults = reader.faults();
    return faults.isEmpty() ? Either.right(rules.build()) : Either.left(faults);
  }

  private DeliveryRules.Builder rules() {
    DeliveryRules.Builder rules = new DeliveryRules.Builder()
        .trailing(seconds("trailing", 25, 0))
        .watchdog(seconds("watchdog", 11, 0.1))
        .resetAfter((int) reader.whole("reset_after", 3, 1, 1_000))
        .attempts((int) reader.whole("attempts", 6, 1, 1_000))
        .deaths((int) reader.whole("deaths", 3, 1, 1_000));
    waits(rules);
    thermal(rules, reader.table("thermal"));
    limits(rules, reader.table("limits"));
    return rules.quietHours(quietHours());
  }

  private void waits(DeliveryRules.Builder rules) {
    Duration first = seconds("first_wait", 2, 0.001);
    Duration longest = seconds("longest_wait", 300, 0.001);
    if (first.compareTo(longest) > 0) {
      reader.refuse("first_wait", "must not be above longest_wait, " + longest.toMillis() / 1e3);
    }
    rules.firstWait(first).longestWait(longest);
  }

  private static void thermal(DeliveryRules.Builder rules, SettingsReader thermal) {
    int nominal = (int) thermal.whole("nominal_up_to", 1, 0, 5);
    int fair = (int) thermal.whole("fair_up_to", 4, 0, 5);
    if (nominal > fair) {
      thermal.refuse("nominal_up_to", "must not be above fair_up_to, " + fair);
    }
    rules.nominalUpTo(nominal).fairUpTo(fair);
  }

  private static void limits(DeliveryRules.Builder rules, SettingsReader limits) {
    rules.memoryLimit(Option.when(limits.has("memory"), () -> limits.real("memory", 100, 0, 100)))
        .ioLimit(Option.when(limits.has("io"), () -> limits.real("io", 100, 0, 100)))
        .batteryLimit(Option.when(limits.has("battery"), () -> (int) limits.whole("battery", 0, 0, 100)));
  }

  private Option<QuietHours> quietHours() {
    if (!reader.has("quiet_hours")) {
      return Option.none();
    }
    SettingsReader hours = reader.table("quiet_hours");
    Option<LocalTime> from = time(hours, "from");
    Option<LocalTime> to = time(hours, "to");
    if (from.isDefined() && from.equals(to)) {
      hours.refuse("to", "must be another time than from");
    }
    return from.filter(it -> !to.contains(it)).flatMap(it -> to.map(end -> new QuietHours(it, end)));
  }

  private static Option<LocalTime> time(SettingsReader hours, String key) {
    try {
      return Option.some(LocalTime.parse(hours.text(key, "")));
    } catch (DateTimeParseException e) {
      hours.refuse(key, "must be a time of the day like \"22:00\"");
      return Option.none();
    }
  }

  private Duration seconds(String key, double usual, double least) {
    return Duration.ofNanos(Math.round(reader.real(key, usual, least, DAY) * 1e9));
  }
}
