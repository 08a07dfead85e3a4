package dev.latent.hal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.hal.pressure.Sample.Trip;
import dev.latent.hal.pressure.Sample.Zone;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class SteadyProperties {

  private static final Steady STEADY = new Steady(List.of(60.0, 70.0, 80.0, 85.0, 90.0));

  @Example
  void a_level_begins_at_its_temperature_and_ends_two_degrees_below() {
    assertThat(levels(59.9, 60, 59, 58.1, 57.9, 85.5, 83.1, 82.9, 91, 88.1, 79, 20))
        .containsExactly(0, 1, 1, 1, 0, 4, 4, 3, 5, 5, 3, 0);
  }

  @Example
  void the_hottest_zone_counts() {
    assertThat(level(new Zone(20, List.empty()), new Zone(71, List.empty()), new Zone(61, List.empty()))).isEqualTo(2);
  }

  @Example
  void a_zone_at_a_mark_of_its_own_is_as_hot_as_the_mark_says() {
    assertThat(level(new Zone(50, List.of(new Trip(50, 4), new Trip(55, 5))))).isEqualTo(4);
    assertThat(level(new Zone(56, List.of(new Trip(50, 4), new Trip(55, 5))))).isEqualTo(5);
    assertThat(level(new Zone(90, List.of(new Trip(80, 4))))).isEqualTo(5);
  }

  @Example
  void what_is_not_known_any_more_is_not_told_any_more() {
    Pressure known = STEADY.reading(Pressure.NONE, new Sample(List.of(new Zone(75, List.empty())), Option.some(50.0),
        Option.some(50.0), Option.some(50.0), Option.some(new Pressure.Battery(50, true))));
    assertThat(STEADY.reading(known, new Sample(List.empty(), Option.none(), Option.none(), Option.none(),
        Option.none()))).isEqualTo(Pressure.NONE);
  }

  @Example
  void no_waiting_is_told_as_such_and_a_little_is_not_told_after_it() {
    assertThat(memory(1.2, 0.3, 1.9, 2.1, 3.9, 0.6, 0.4)).containsExactly(1.0, 0.0, 0.0, 2.0, 2.0, 2.0, 0.0);
  }

  @Property
  void a_temperature_that_wavers_by_less_than_two_degrees_changes_the_level_once_at_most(
      @ForAll @DoubleRange(min = 0, max = 120) double from,
      @ForAll @Size(min = 1, max = 30) java.util.List<@DoubleRange(min = 0, max = 1.99) Double> wavers) {
    Seq<Integer> levels = levels(List.ofAll(wavers).map(it -> from + it).toJavaStream()
        .mapToDouble(Double::doubleValue).toArray());
    assertThat(levels.zip(levels.tail()).count(it -> !it._1.equals(it._2))).isLessThanOrEqualTo(1);
  }

  @Property
  void the_level_told_is_never_below_the_temperature_and_never_above_two_degrees_more(
      @ForAll @Size(min = 1, max = 30) java.util.List<@DoubleRange(min = 0, max = 120) Double> celsius) {
    double[] degrees = celsius.stream().mapToDouble(Double::doubleValue).toArray();
    Seq<Integer> levels = levels(degrees);
    for (int i = 0; i < degrees.length; i++) {
      assertThat(levels.get(i)).isBetween(levels(degrees[i]).head(), levels(degrees[i] + Steady.COOLER).head());
    }
  }

  @Property
  void a_share_that_is_told_is_whole_and_less_than_a_step_from_the_truth(
      @ForAll @Size(min = 1, max = 30) java.util.List<@DoubleRange(min = 0, max = 100) Double> shares) {
    Seq<Double> told = memory(shares.stream().mapToDouble(Double::doubleValue).toArray());
    for (int i = 0; i < told.size(); i++) {
      assertThat(told.get(i)).isBetween(0.0, 100.0).isEqualTo(Math.rint(told.get(i)));
      assertThat(Math.abs(told.get(i) - shares.get(i))).isLessThan(Steady.STEP);
    }
  }

  private static int level(Zone... zones) {
    return STEADY.reading(Pressure.NONE, sample(List.of(zones), Option.none())).thermalLevel().get();
  }

  private static Seq<Integer> levels(double... celsius) {
    return told(List.ofAll(celsius).map(it -> sample(List.of(new Zone(it, List.empty())), Option.none())))
        .map(it -> it.thermalLevel().get());
  }

  private static Seq<Double> memory(double... shares) {
    return told(List.ofAll(shares).map(it -> sample(List.empty(), Option.some(it)))).map(it -> it.memory().get());
  }

  private static Seq<Pressure> told(Seq<Sample> samples) {
    return samples.scanLeft(Pressure.NONE, STEADY::reading).tail();
  }

  private static Sample sample(Seq<Zone> zones, Option<Double> memory) {
    return new Sample(zones, Option.none(), memory, Option.none(), Option.none());
  }
}
