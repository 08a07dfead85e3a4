package dev.latent.camera.model.delivery;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** Chance plays with the second phase: it says and wants at each step what its rules say, told a second time. */
class SecondPhaseProperties {

  @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void the_machine_says_and_wants_what_the_rules_say_and_keeps_the_invariants(
      @ForAll("histories") List<Chance> history) {
    Trial trial = new Trial();
    history.forEach(trial::happens);
    trial.calmsDown();
  }

  /** What chance favours in a history: without favour, no photo would fail the same way often enough to be given up. */
  private enum Mood { NONE, SILENT_DEVICE, MORTAL_DEVICE, FAULTY_DEVICE, LOOSE_MEDIUM }

  @Provide
  Arbitrary<List<Chance>> histories() {
    return Arbitraries.frequency(Tuple.of(3, Mood.NONE), Tuple.of(1, Mood.SILENT_DEVICE),
        Tuple.of(2, Mood.MORTAL_DEVICE), Tuple.of(1, Mood.FAULTY_DEVICE), Tuple.of(2, Mood.LOOSE_MEDIUM))
        .flatMap(SecondPhaseProperties::histories);
  }

  private static Arbitrary<List<Chance>> histories(Mood mood) {
    return mood == Mood.NONE ? manyOf(any()) : manyOf(Arbitraries.frequencyOf(
        Tuple.of(1, any()),
        Tuple.of(8, Combinators.combine(Arbitraries.integers().between(0, 1), Arbitraries.just(true))
            .as(Chance.Worked::new)),
        Tuple.of(1, Arbitraries.just(new Chance.Rang())),
        Tuple.of(3, favoured(mood))))
        .map(it -> Stream.concat(Stream.of(new Chance.Shot()), it.stream()).toList());
  }

  private static Arbitrary<List<Chance>> manyOf(Arbitrary<Chance> chances) {
    return chances.list().ofMinSize(40).ofMaxSize(250).withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<Chance> favoured(Mood mood) {
    return switch (mood) {
      case NONE -> any();
      case SILENT_DEVICE -> Arbitraries.just(new Chance.Rang());
      case MORTAL_DEVICE -> Arbitraries.of(HalState.DISCONNECTED, HalState.READY).map(DeliveryEvent.HalChanged::new)
          .map(Chance.Told::new);
      case FAULTY_DEVICE -> Arbitraries.of(ProcessingFault.ABNORMAL, ProcessingFault.TIMEOUT,
          ProcessingFault.HIGH_TEMPERATURE).map(it -> new Chance.Answered(Option.some(it)));
      case LOOSE_MEDIUM -> Arbitraries.frequencyOf(
          Tuple.of(2, Arbitraries.integers().between(0, 2).map(Chance.Vanished::new)),
          Tuple.of(1, Arbitraries.just(new Chance.Returned())),
          Tuple.of(1, Arbitraries.just(new Chance.Restarted(false, Option.none()))),
          Tuple.of(2, favoured(Mood.MORTAL_DEVICE)));
    };
  }

  private static Arbitrary<Chance> any() {
    Arbitrary<Integer> which = Arbitraries.integers().between(0, 7);
    Arbitrary<Option<ProcessingFault>> answers = Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(Option.none())),
        Tuple.of(3, Arbitraries.of(ProcessingFault.class).map(Option::some)));
    return Arbitraries.<Chance>frequencyOf(
        Tuple.of(6, Arbitraries.just(new Chance.Shot())),
        Tuple.of(1, Arbitraries.just(new Chance.Unclaimed())),
        Tuple.of(9, Combinators.combine(wishes(), which).as(Chance.Wished::new)),
        Tuple.of(10, answers.map(Chance.Answered::new)),
        Tuple.of(2, Combinators.combine(which, answers).as(Chance.Rambled::new)),
        Tuple.of(30, Combinators.combine(which, Arbitraries.of(true, true, true, true, true, false))
            .as(Chance.Worked::new)),
        Tuple.of(10, changes().map(Chance.Told::new)),
        Tuple.of(4, Arbitraries.of(1, 2, 5, 11, 24, 300).map(it -> new Chance.Passed(Duration.ofSeconds(it)))),
        Tuple.of(8, Arbitraries.just(new Chance.Rang())),
        Tuple.of(1, which.map(Chance.Vanished::new)),
        Tuple.of(1, Arbitraries.just(new Chance.Returned())),
        Tuple.of(1, Arbitraries.of(-30, -3, 5, 11).map(it -> new Chance.ClockJumped(Duration.ofHours(it)))),
        Tuple.of(1, Combinators.combine(Arbitraries.of(true, false), which.optional(0.3).map(Option::ofOptional))
            .as(Chance.Restarted::new)));
  }

  private static Arbitrary<Happening.Wish> wishes() {
    return Arbitraries.frequency(Tuple.of(5, Happening.Wish.NOW), Tuple.of(2, Happening.Wish.TAKE_BACK),
        Tuple.of(2, Happening.Wish.TRASH), Tuple.of(1, Happening.Wish.RESTORE), Tuple.of(2, Happening.Wish.DELETE),
        Tuple.of(1, Happening.Wish.WITHDRAW), Tuple.of(3, Happening.Wish.RETRY));
  }

  private static Arbitrary<DeliveryEvent.Change> changes() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.frequency(Tuple.of(3, CameraState.SYSTEM_CAMERA_CLOSED),
            Tuple.of(2, CameraState.NORMAL_CAMERA_CLOSED), Tuple.of(1, CameraState.CAMERA_OPENING),
            Tuple.of(1, CameraState.SYSTEM_CAMERA_OPEN), Tuple.of(1, CameraState.NORMAL_CAMERA_OPEN))
            .map(DeliveryEvent.CameraChanged::new)),
        Tuple.of(6, Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(HalState.READY)),
            Tuple.of(2, Arbitraries.just(HalState.DISCONNECTED)), Tuple.of(2, Arbitraries.of(HalState.class)))
            .map(DeliveryEvent.HalChanged::new)),
        Tuple.of(5, pressures().map(DeliveryEvent.PressureChanged::new)),
        Tuple.of(2, Arbitraries.of(true, false, false).map(DeliveryEvent.PauseChanged::new)),
        Tuple.of(1, Arbitraries.just(new DeliveryEvent.FirstStageDelivered())),
        Tuple.of(1, Arbitraries.just(new DeliveryEvent.Woke())));
  }

  private static Arbitrary<Pressure> pressures() {
    Arbitrary<Option<Pressure.Battery>> batteries = Combinators.combine(Arbitraries.of(90, 90, 14, 15),
        Arbitraries.of(true, false)).as(Pressure.Battery::new).optional(0.6).map(Option::ofOptional);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Pressure.NONE)),
        Tuple.of(4, Arbitraries.integers().between(-1, 6).map(Pressure::new)),
        Tuple.of(2, Combinators.combine(Arbitraries.of(0, 1, 2), Arbitraries.of(5.0, 5.0, 20.0, 100.0),
            Arbitraries.of(5.0, 5.0, 39.0, 40.0), batteries).as((thermal, memory, io, battery) -> new Pressure(
                Option.some(thermal), Option.some(99.0), Option.some(memory), Option.some(io), battery))));
  }
}
