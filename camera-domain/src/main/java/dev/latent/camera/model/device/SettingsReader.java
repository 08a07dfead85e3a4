package dev.latent.camera.model.device;

import dev.latent.camera.model.control.Range;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one table of settings and remembers every fault, so that all are said at once. A faulty value reads as its
 * fallback. Confined to the one who reads.
 */
public final class SettingsReader {

  private final Setting.Table table;
  private final String path;
  private final java.util.List<Setting.Fault> faults;
  private final Set<String> asked = new HashSet<>();
  private final java.util.List<SettingsReader> inners = new ArrayList<>();

  public SettingsReader(Setting.Table table) {
    this(table, "", new ArrayList<>());
  }

  private SettingsReader(Setting.Table table, String path, java.util.List<Setting.Fault> faults) {
    this.table = table;
    this.path = path;
    this.faults = faults;
  }

  /** The faults so far, and every key that was never asked for; call it last. */
  public Seq<Setting.Fault> faults() {
    sayUnknown();
    return List.ofAll(faults);
  }

  public boolean has(String key) {
    asked.add(key);
    return table.values().containsKey(key);
  }

  public String text(String key, String fallback) {
    return read(key, Setting.Text.class, "a text").map(Setting.Text::value).getOrElse(fallback);
  }

  public boolean flag(String key, boolean fallback) {
    return read(key, Setting.Flag.class, "true or false").map(Setting.Flag::value).getOrElse(fallback);
  }

  /** Between {@code least} and {@code most}, both included. */
  public long whole(String key, long fallback, long least, long most) {
    return read(key, Setting.Whole.class, "a whole number")
        .filter(it -> inside(it, key, it.value() >= least && it.value() <= most, least + " to " + most))
        .map(Setting.Whole::value)
        .getOrElse(fallback);
  }

  /** Between {@code least} and {@code most}, both included; a whole number will do. */
  public double real(String key, double fallback, double least, double most) {
    return find(key).flatMap(it -> real(it, key, least, most)).getOrElse(fallback);
  }

  /** An array of numbers, each between {@code least} and {@code most}, both included; whole numbers will do. */
  public Seq<Double> reals(String key, double least, double most) {
    return many(key).flatMap(it -> real(it, key, least, most));
  }

  /** One of an enum's names, in any case. */
  public <E extends Enum<E>> E choice(String key, Class<E> of, E fallback) {
    return read(key, Setting.Text.class, "one of " + names(of)).flatMap(it -> named(it, key, of)).getOrElse(fallback);
  }

  public Seq<String> texts(String key) {
    return many(key)
        .flatMap(it -> as(it, key, Setting.Text.class, "a text"))
        .map(Setting.Text::value);
  }

  /** Names of an enum, in any case; the fallback when the key is not there. */
  public <E extends Enum<E>> Seq<E> choices(String key, Class<E> of, Seq<E> fallback) {
    return has(key)
        ? many(key).flatMap(it -> as(it, key, Setting.Text.class, "one of " + names(of))).flatMap(it -> named(it, key, of))
        : known(key, fallback);
  }

  /**
   * An array of two numbers that goes upwards, each between {@code least} and {@code most}; none for an empty array, the
   * fallback when the key is not there.
   */
  public Option<Range> range(String key, Range fallback, double least, double most) {
    if (!has(key)) {
      return known(key, Option.some(fallback));
    }
    Seq<Setting> written = many(key);
    Seq<Double> ends = written.flatMap(it -> number(it, key)).map(Setting.Real::value);
    if (ends.size() == 2 && least <= ends.head() && ends.head() <= ends.last() && ends.last() <= most) {
      return Option.some(new Range(ends.head(), ends.last()));
    }
    if (!written.isEmpty() && ends.size() == written.size()) {
      refuse(key, "must be two numbers that go upwards between " + least + " and " + most + ", or empty");
    }
    return Option.when(!written.isEmpty(), fallback);
  }

  /** Empty when the table is not there. */
  public SettingsReader table(String key) {
    Setting.Table empty = new Setting.Table(io.vavr.collection.LinkedHashMap.empty(), table.position());
    return inner(read(key, Setting.Table.class, "a table").getOrElse(empty), key);
  }

  /** An array of tables, each with its own keys. */
  public Seq<SettingsReader> tables(String key) {
    return many(key)
        .flatMap(it -> as(it, key, Setting.Table.class, "a table"))
        .map(it -> inner(it, key));
  }

  /** Says a fault of one's own at {@code key}, or at the table when the key is not there. */
  public void refuse(String key, String what) {
    faults.add(new Setting.Fault(find(key).map(Setting::position).getOrElse(table.position()), path + key + " " + what));
  }

  private <T> T known(String key, T fallback) {
    asked.add(key);
    return fallback;
  }

  private SettingsReader inner(Setting.Table of, String key) {
    SettingsReader reader = new SettingsReader(of, path + key + ".", faults);
    inners.add(reader);
    return reader;
  }

  private void sayUnknown() {
    inners.forEach(SettingsReader::sayUnknown);
    table.values().filterKeys(key -> !asked.contains(key)).forEach(it ->
        faults.add(new Setting.Fault(it._2.position(), "unknown setting " + path + it._1
            + (asked.isEmpty() ? "" : "; known here: " + List.ofAll(asked).sorted().mkString(", ")))));
    table.values().keySet().forEach(asked::add);
  }

  private Seq<Setting> many(String key) {
    return read(key, Setting.Many.class, "an array").map(Setting.Many::values).getOrElse(List.empty());
  }

  private <S extends Setting> Option<S> read(String key, Class<S> as, String wanted) {
    return find(key).flatMap(it -> as(it, key, as, wanted));
  }

  private Option<Setting> find(String key) {
    asked.add(key);
    return table.values().get(key);
  }

  private <S extends Setting> Option<S> as(Setting it, String key, Class<S> as, String wanted) {
    if (as.isInstance(it)) {
      return Option.some(as.cast(it));
    }
    return refused(it, key, "must be " + wanted);
  }

  private Option<Double> real(Setting it, String key, double least, double most) {
    return number(it, key)
        .filter(real -> inside(it, key, real.value() >= least && real.value() <= most, least + " to " + most))
        .map(Setting.Real::value);
  }

  private Option<Setting.Real> number(Setting it, String key) {
    return switch (it) {
      case Setting.Real real -> Option.some(real);
      case Setting.Whole(long value, var position) -> Option.some(new Setting.Real(value, position));
      case Setting.Text _, Setting.Flag _, Setting.Many _, Setting.Table _ -> refused(it, key, "must be a number");
    };
  }

  private boolean inside(Setting it, String key, boolean inside, String range) {
    if (!inside) {
      refused(it, key, "must be " + range);
    }
    return inside;
  }

  private <E extends Enum<E>> Option<E> named(Setting.Text it, String key, Class<E> of) {
    Function<E, Boolean> same = each -> each.name().equals(it.value().toUpperCase(Locale.ROOT));
    Option<E> found = List.of(of.getEnumConstants()).find(same::apply);
    return found.isDefined() ? found : refused(it, key, "must be one of " + names(of));
  }

  private static <E extends Enum<E>> String names(Class<E> of) {
    return List.of(of.getEnumConstants()).map(it -> it.name().toLowerCase(Locale.ROOT)).mkString(", ");
  }

  private <T> Option<T> refused(Setting it, String key, String what) {
    faults.add(new Setting.Fault(it.position(), path + key + " " + what));
    return Option.none();
  }
}
