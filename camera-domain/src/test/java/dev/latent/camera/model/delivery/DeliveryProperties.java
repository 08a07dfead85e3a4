package dev.latent.camera.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds in every history, whatever device and library say. */
class DeliveryProperties {

  private static final java.util.List<PhotoId> PHOTOS = List.of("A", "B", "C", "D", "E").map(PhotoId::new).asJava();

  /** Something that happens in a history. */
  private sealed interface Move {

    /** Whatever anybody may say at any time, true or not. */
    record Said(DeliveryEvent event) implements Move {}

    /** The device answers what it was asked for. */
    record Answered(Option<ProcessingFault> fault) implements Move {}

    /** The library answers what it was asked for first. */
    record Committed(boolean stored, boolean wanted) implements Move {}

    /** The library answers the first note that it was asked for. */
    record Noted(boolean noted, boolean wanted) implements Move {}

    /** Time passes, and an alarm that is due rings. */
    record Passed(Duration time) implements Move {}
  }

  /** A history under way. */
  private static final class Run {
    private final Witness witness = new Witness();
    private Seq<PhotoId> storing = List.empty();
    private Seq<DeliveryCommand.Note> notes = List.empty();
    private Duration now = Duration.ZERO;

    /** Begins with a device that is ready: the rest is worth more then. */
    Run() {
      turn(new DeliveryEvent.HalChanged(HalState.READY));
      turn(new DeliveryEvent.SurveyBegan());
      turn(new DeliveryEvent.Surveyed(Rig.nothing()));
    }

    void make(Move move) {
      switch (move) {
        case Move.Said(var event) -> turn(event);
        case Move.Answered(var fault) -> witness.busy().forEach(photo -> turn(fault
            .<DeliveryEvent>map(it -> new DeliveryEvent.Broke(photo, it))
            .getOrElse(() -> new DeliveryEvent.Finished(photo))));
        case Move.Committed(boolean stored, boolean wanted) -> storing.headOption().forEach(photo -> {
          storing = storing.tail();
          turn(stored ? new DeliveryEvent.Stored(photo, new Revision(2)) : notStored(photo, wanted));
        });
        case Move.Noted(boolean noted, boolean wanted) -> notes.headOption().forEach(note -> {
          notes = notes.tail();
          turn(noted ? new DeliveryEvent.Noted(note.photo(), note.tries().note())
              : new DeliveryEvent.NotNoted(note.photo(), wanted));
        });
        case Move.Passed(var time) -> {
          now = now.plus(time);
          if (witness.state().nextWake().exists(it -> it.compareTo(now) <= 0)) {
            turn(new DeliveryEvent.Woke());
          }
        }
      }
    }

    private void turn(DeliveryEvent event) {
      Seq<DeliveryCommand> wanted = witness.turn(now, event);
      notes = notes.appendAll(wanted.filter(DeliveryCommand.Note.class::isInstance).map(DeliveryCommand.Note.class::cast));
      storing = storing.appendAll(wanted
          .filter(DeliveryCommand.Store.class::isInstance)
          .map(it -> ((DeliveryCommand.Store) it).photo()));
    }
  }

  @Property(tries = 200)
  void every_promise_holds_in_every_history(@ForAll("histories") java.util.List<Move> history) {
    Run run = new Run();
    history.forEach(run::make);
  }

  @Property(tries = 100)
  void equal_histories_have_equal_traces(@ForAll("histories") java.util.List<Move> history) {
    Run first = new Run();
    Run second = new Run();
    history.forEach(first::make);
    history.forEach(second::make);
    assertThat(first.witness.trace()).isEqualTo(second.witness.trace());
    assertThat(first.witness.state()).isEqualTo(second.witness.state());
  }

  @Property(tries = 150)
  void everything_settles_once_the_faults_stop_and_the_gates_open(@ForAll("days") java.util.List<Happening> day) {
    World world = new World();
    day.forEach(world::live);
    world.calmDown();
    world.checkThatAllIsSettled();
  }

  @Provide
  Arbitrary<java.util.List<Move>> histories() {
    return moves().list().ofMaxSize(120);
  }

  private static Arbitrary<Move> moves() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, wishes().map(Move.Said::new)),
        Tuple.of(6, changes().map(Move.Said::new)),
        Tuple.of(3, Arbitraries.oneOf(outcomes(), surveys()).map(Move.Said::new)),
        Tuple.of(8, faults().optional(0.5).map(it -> new Move.Answered(Option.ofOptional(it)))),
        Tuple.of(5, Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, true, false))
            .as(Move.Committed::new)),
        Tuple.of(10, Combinators.combine(Arbitraries.of(true, true, true, true, false), Arbitraries.of(true, true, false))
            .as(Move.Noted::new)),
        Tuple.of(5, Arbitraries.of(1, 2, 5, 11, 25, 300).map(it -> new Move.Passed(Duration.ofSeconds(it)))));
  }

  private static DeliveryEvent notStored(PhotoId photo, boolean wanted) {
    return new DeliveryEvent.NotStored(photo, Option.when(wanted, ProcessingFault.STORE_FAILED));
  }

  private static Arbitrary<PhotoId> photos() {
    return Arbitraries.of(PHOTOS);
  }

  private static Arbitrary<ProcessingFault> faults() {
    return Arbitraries.of(ProcessingFault.class);
  }

  private static Arbitrary<DeliveryEvent> wishes() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, photos().map(DeliveryEvent.Add::new)),
        Tuple.of(2, photos().map(DeliveryEvent.ProcessNow::new)),
        Tuple.of(1, photos().map(DeliveryEvent.TakeBack::new)),
        Tuple.of(1, photos().map(DeliveryEvent.Restore::new)),
        Tuple.of(1, photos().map(DeliveryEvent.Withdraw::new)),
        Tuple.of(1, photos().map(DeliveryEvent.Retry::new)),
        Tuple.of(2, Combinators.combine(photos(), Arbitraries.of(true, false)).as(DeliveryEvent.Remove::new)));
  }

  private static Arbitrary<DeliveryEvent> changes() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(CameraState.SYSTEM_CAMERA_CLOSED, CameraState.SYSTEM_CAMERA_CLOSED,
            CameraState.NORMAL_CAMERA_CLOSED, CameraState.CAMERA_OPENING, CameraState.SYSTEM_CAMERA_OPEN,
            CameraState.NORMAL_CAMERA_OPEN).map(DeliveryEvent.CameraChanged::new)),
        Tuple.of(3, Arbitraries.of(HalState.READY, HalState.READY, HalState.READY_SPACE_LIMIT_REACHED,
            HalState.NOT_READY_OVERHEAT, HalState.DISCONNECTED).map(DeliveryEvent.HalChanged::new)),
        Tuple.of(2, Arbitraries.of(0, 0, 0, 1, 3, 5).map(it -> new DeliveryEvent.PressureChanged(new Pressure(it)))),
        Tuple.of(1, Arbitraries.of(true, false, false).map(DeliveryEvent.PauseChanged::new)),
        Tuple.of(1, Arbitraries.integers().between(0, 23).map(it ->
            new DeliveryEvent.ClockRead(OffsetDateTime.parse("2026-11-20T00:00:00Z").withHour(it)))),
        Tuple.of(1, Arbitraries.just(new DeliveryEvent.FirstStageDelivered())),
        Tuple.of(1, Arbitraries.just(new DeliveryEvent.Woke())));
  }

  private static Arbitrary<DeliveryEvent> outcomes() {
    return Arbitraries.oneOf(
        photos().map(DeliveryEvent.Finished::new),
        Combinators.combine(photos(), faults()).as(DeliveryEvent.Broke::new),
        photos().map(it -> new DeliveryEvent.Stored(it, new Revision(2))),
        Combinators.combine(photos(), Arbitraries.of(true, false)).as(DeliveryProperties::notStored),
        Combinators.combine(photos(), Arbitraries.integers().between(0, 9)).as(DeliveryEvent.Noted::new),
        Combinators.combine(photos(), Arbitraries.of(true, false)).as(DeliveryEvent.NotNoted::new));
  }

  private static Arbitrary<DeliveryEvent> surveys() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(new DeliveryEvent.SurveyBegan())),
        Tuple.of(2, photos().set().ofMaxSize(5).flatMap(DeliveryProperties::found).map(DeliveryEvent.Surveyed::new)));
  }

  private static Arbitrary<Reconciliation> found(java.util.Set<PhotoId> photos) {
    Seq<PhotoId> all = List.ofAll(photos);
    return Arbitraries.integers().between(0, 4).list().ofSize(all.size()).map(lots -> {
      Seq<PhotoId>[] heaps = heaps(all, List.ofAll(lots));
      Seq<DeliveryRecord> again = heaps[4].map(Rig::low);
      return new Reconciliation(heaps[0].map(Rig::low).appendAll(again), heaps[1].map(Rig::low), heaps[2],
          List.empty(), HashSet.ofAll(heaps[3])).found(again);
    });
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Seq<PhotoId>[] heaps(Seq<PhotoId> all, Seq<Integer> lots) {
    return List.range(0, 5).map(heap -> all.zip(lots).filter(it -> it._2.equals(heap)).map(it -> it._1))
        .toJavaArray(Seq[]::new);
  }

  @Provide
  Arbitrary<java.util.List<Happening>> days() {
    return happenings().list().ofMaxSize(60);
  }

  private static Arbitrary<Happening> happenings() {
    Arbitrary<Integer> which = Arbitraries.integers().between(0, 30);
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.just(new Happening.Shot())),
        Tuple.of(8, Arbitraries.of(0, 100, 700, 3_000, 12_000, 40_000)
            .map(it -> new Happening.Waited(Duration.ofMillis(it)))),
        Tuple.of(4, Arbitraries.of(CameraState.class).map(it -> new Happening.Told(new DeliveryEvent.CameraChanged(it)))),
        Tuple.of(2, Arbitraries.of(0, 3, 5).map(it -> new Happening.Told(new DeliveryEvent.PressureChanged(new Pressure(it))))),
        Tuple.of(2, Arbitraries.just(new Happening.Died())),
        Tuple.of(2, Arbitraries.of(HalState.READY, HalState.NOT_READY_OVERHEAT).map(Happening.Came::new)),
        Tuple.of(4, Arbitraries.of(Happening.Fate.class).map(Happening.Fated::new)),
        Tuple.of(2, Arbitraries.just(new Happening.StoreFails())),
        Tuple.of(1, Arbitraries.just(new Happening.Unmounted())),
        Tuple.of(2, Arbitraries.just(new Happening.Mounted())),
        Tuple.of(4, Combinators.combine(Arbitraries.of(Happening.Wish.class), which).as(Happening.Wished::new)));
  }
}
