package dev.latent.hal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.Pressure.Battery;
import dev.latent.hal.pressure.Cue.Change;
import dev.latent.hal.pressure.Script.Due;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScriptProperties {

  @Provide
  Arbitrary<Script> scripts() {
    Arbitrary<Option<Integer>> percent = Arbitraries.integers().between(0, 100).injectNull(0.1).map(Option::of);
    Arbitrary<Option<Double>> share = percent.map(it -> it.map(Integer::doubleValue));
    Arbitrary<Change> change = Arbitraries.oneOf(
        Arbitraries.integers().between(0, 5).injectNull(0.1).map(it -> new Cue.Thermal(Option.of(it))),
        share.map(Cue.Cpu::new), share.map(Cue.Memory::new), share.map(Cue.Io::new),
        Combinators.combine(percent, Arbitraries.of(true, false))
            .as((it, discharging) -> new Cue.Power(it.map(each -> new Battery(each, discharging)))));
    Arbitrary<Duration> at = Arbitraries.oneOf(Arbitraries.longs().between(0, 5).map(Duration::ofSeconds),
        Arbitraries.longs().between(0, 999_999_999).map(Duration::ofMillis));
    return Combinators.combine(at, change).as(Cue::new).list().ofMinSize(1).ofMaxSize(20)
        .map(it -> new Script(Vector.ofAll(it)));
  }

  /** Words of scripts, and what is none, in any order. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.of("at", "5s", "100ms", "thermal", "NOMINAL", "memory", "40%", "battery",
        "charging", "unknown", ";", "\n", "3"), Arbitraries.strings().ofMaxLength(4)).list().ofMaxSize(12)
        .map(it -> String.join(" ", it));
  }

  @Property
  void a_script_that_is_printed_is_read_as_the_same_script(@ForAll("scripts") Script script) {
    assertThat(ScriptParser.parse(print(script))).isEqualTo(Either.right(script));
  }

  @Property
  void any_text_is_a_script_or_has_mistakes_inside_of_it(@ForAll("texts") String text) {
    ScriptParser.parse(text).peekLeft(mistakes -> assertThat(mistakes).isNotEmpty()
        .allSatisfy(it -> assertThat(it.column()).isBetween(1, text.length() + 1)));
  }

  @Property
  void readings_come_in_order_and_never_the_same_twice_in_a_row(@ForAll("scripts") Script script) {
    Seq<Due> dues = script.dues();
    assertThat(dues.head().at()).isEqualTo(Duration.ZERO);
    dues.zip(dues.tail()).forEach(it -> {
      assertThat(it._1.at()).isLessThan(it._2.at());
      assertThat(it._1.reading()).isNotEqualTo(it._2.reading());
    });
  }

  @Property
  void what_is_told_last_at_any_time_is_what_the_entries_until_then_make(@ForAll("scripts") Script script,
      @ForAll("scripts") Script moments) {
    moments.cues().map(Cue::at).forEach(now -> {
      Pressure told = script.dues().filter(it -> it.at().compareTo(now) <= 0).last().reading();
      assertThat(told.thermalLevel()).isEqualTo(last(script, now, Cue.Thermal.class).flatMap(Cue.Thermal::level));
      assertThat(told.memory()).isEqualTo(last(script, now, Cue.Memory.class).flatMap(Cue.Memory::percent));
      assertThat(told.battery()).isEqualTo(last(script, now, Cue.Power.class).flatMap(Cue.Power::battery));
    });
  }

  private static <C extends Change> Option<C> last(Script script, Duration now, Class<C> kind) {
    return List.ofAll(script.cues()).filter(it -> it.at().compareTo(now) <= 0 && kind.isInstance(it.change()))
        .sortBy(Cue::at).lastOption().map(it -> kind.cast(it.change()));
  }

  private static String print(Script script) {
    return script.cues().map(it -> "at " + it.at().toMillis() + "ms " + print(it.change())).mkString("; ");
  }

  private static String print(Change change) {
    return switch (change) {
      case Cue.Thermal(var level) -> "thermal " + level.map(String::valueOf).getOrElse("unknown");
      case Cue.Cpu(var share) -> "cpu " + print(share);
      case Cue.Memory(var share) -> "memory " + print(share);
      case Cue.Io(var share) -> "io " + print(share);
      case Cue.Power(var battery) -> "battery " + battery
          .map(it -> it.percent() + "% " + (it.discharging() ? "discharging" : "charging")).getOrElse("unknown");
    };
  }

  private static String print(Option<Double> share) {
    return share.map(it -> it.intValue() + "%").getOrElse("unknown");
  }
}
