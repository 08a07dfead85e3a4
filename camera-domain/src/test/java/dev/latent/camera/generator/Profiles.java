package dev.latent.camera.generator;

import dev.latent.camera.model.device.Setting;
import io.vavr.collection.LinkedHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Settings of a target-device profile. */
public final class Profiles {

  private Profiles() {}

  /** In a file, or in a source without lines. */
  public static Arbitrary<Setting.Position> settingPosition() {
    Arbitrary<Integer> place = Arbitraries.integers().between(1, 200);
    return Arbitraries.oneOf(Combinators.combine(Parts.word(), place, place).as(Setting.Position::new),
        Parts.word().map(it -> new Setting.Position("--" + it, 0, 0)));
  }

  public static Arbitrary<Setting.Fault> settingFault() {
    return Combinators.combine(settingPosition(), Parts.word()).as(Setting.Fault::new);
  }

  /** Of any kind; tables and lists no more than two deep. */
  public static Arbitrary<Setting> setting() {
    return Arbitraries.oneOf(simple(), settingTable().map(it -> it), many());
  }

  /** With nothing in it but single values and lists of them. */
  public static Arbitrary<Setting.Table> settingTable() {
    Arbitrary<Setting> value = Arbitraries.oneOf(simple(), many());
    return Combinators.combine(Arbitraries.maps(Parts.word(), value).ofMaxSize(5), settingPosition())
        .as((values, position) -> new Setting.Table(LinkedHashMap.ofAll(values), position));
  }

  private static Arbitrary<Setting> many() {
    return Combinators.combine(Parts.few(simple()), settingPosition()).as(Setting.Many::new);
  }

  private static Arbitrary<Setting> simple() {
    Arbitrary<Setting.Position> at = settingPosition();
    return Arbitraries.oneOf(
        Combinators.combine(Parts.text(), at).as(Setting.Text::new),
        Combinators.combine(Arbitraries.longs(), at).as(Setting.Whole::new),
        Combinators.combine(Arbitraries.doubles().between(-1e6, 1e6), at).as(Setting.Real::new),
        Combinators.combine(Parts.flag(), at).as(Setting.Flag::new));
  }
}
