package dev.latent.app.profile;

import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.model.device.Setting;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What a profile says, and what is wrong with it.
 *
 * @param name for people
 * @param description one line for people, may be empty
 * @param kit the key of the device kit's factory
 * @param settings the {@code [device]} table, for that factory alone
 * @param pressure who tells how the platform is
 * @param rules the numbers that the second phase goes by
 * @param faults of everything outside the settings of device and pressure, and of the syntax
 */
public record TargetDevice(String name, String description, Setting.Text kit, Setting.Table settings,
    PressureSource pressure, DeliveryRules rules, Seq<Setting.Fault> faults) {

  /** The same, with settings that were given on the command line. */
  public TargetDevice with(Seq<Above> overrides) {
    Setting.Table overridden = overrides.foldLeft(settings,
        (table, it) -> new Setting.Table(table.values().put(it.key(), it.value()), table.position()));
    return new TargetDevice(name, description, kit, overridden, pressure, rules, faults);
  }

  /** {@return the same, but for who tells how the platform is} */
  public TargetDevice with(PressureSource other) {
    return new TargetDevice(name, description, kit, settings, other, rules, faults);
  }

  /** A setting of the {@code [device]} table that stands above the profile's. */
  public record Above(String key, Setting value) {

    /** An array of texts, given by that option. */
    public static Above texts(String key, Seq<String> values, String option) {
      Setting.Position position = new Setting.Position(option, 0, 0);
      return new Above(key, new Setting.Many(values.map(it -> new Setting.Text(it, position)), position));
    }

    /** A text, given by that option. */
    public static Above text(String key, String value, String option) {
      return new Above(key, new Setting.Text(value, new Setting.Position(option, 0, 0)));
    }

    /** True, given by that option. */
    public static Above on(String key, String option) {
      return new Above(key, new Setting.Flag(true, new Setting.Position(option, 0, 0)));
    }

    /** A whole number, given by that option. */
    public static Above whole(String key, long value, String option) {
      return new Above(key, new Setting.Whole(value, new Setting.Position(option, 0, 0)));
    }
  }

  /** All faults, with those of the settings of device and pressure, in the order of the file. */
  public Seq<Setting.Fault> faultsWith(Seq<Setting.Fault> ofSettings) {
    return List.ofAll(faults).appendAll(ofSettings).distinct().sortBy(it -> it.position().column())
        .sortBy(it -> it.position().line());
  }
}
