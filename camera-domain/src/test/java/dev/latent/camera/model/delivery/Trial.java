package dev.latent.camera.model.delivery;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Predicate;

/** One history of the machine and of the naive second phase side by side: whatever happens, they say and want the same. */
final class Trial {

  /** Simulated: more than all waits and time-outs of a history together. */
  private static final Duration PATIENCE = Duration.ofHours(5);

  private static final HoldReason LOST = new HoldReason.GivenUp(ProcessingFault.RAW_LOST);

  final Outside outside = new Outside();
  private DeliveryState state = DeliveryState.initial(NaiveConditions.RULES);
  private NaivePhase naive = new NaivePhase();
  private NotesKept notes = new NotesKept();
  private Invariants invariants = new Invariants(outside);
  private OffsetDateTime civil = OffsetDateTime.parse("2026-11-20T12:00:00Z");
  private Duration now = Duration.ZERO;
  private Seq<String> trace = List.empty();

  Trial() {
    begin();
  }

  void happens(Chance chance) {
    switch (chance) {
      case Chance.Shot() -> {
        turn(new DeliveryEvent.FirstStageDelivered());
        turn(new DeliveryEvent.Add(outside.shot()));
      }
      case Chance.Unclaimed() -> outside.unclaimed();
      case Chance.Wished(var wish, int which) -> outside.row(which).ifPresent(it -> wished(wish, it));
      case Chance.Answered(var fault) -> outside.answer(fault).ifPresent(this::turn);
      case Chance.Rambled(int which, var fault) -> outside.row(which)
          .filter(it -> outside.work.isEmpty() || !outside.work.get().photo().equals(it))
          .ifPresent(it -> turn(Outside.answer(it, fault)));
      case Chance.Worked(int which, boolean well) -> outside.work(which, well).ifPresent(this::turn);
      case Chance.Told(var change) -> told(change);
      case Chance.Passed(var time) -> pass(time);
      case Chance.Rang() -> ring();
      case Chance.ClockJumped(var by) -> {
        civil = civil.plus(by);
        turn(new DeliveryEvent.ClockRead(civil));
      }
      case Chance.Vanished(int which) -> outside.row(which).ifPresent(outside::vanish);
      case Chance.Returned() -> outside.returnRaws();
      case Chance.Restarted(boolean orderly, var torn) -> restart(orderly, torn);
    }
  }

  private void told(DeliveryEvent.Change change) {
    switch (change) {
      case DeliveryEvent.HalChanged(var hal) -> outside.hal(hal);
      case DeliveryEvent.PressureChanged(var pressure) -> outside.pressure = pressure;
      case DeliveryEvent.PauseChanged(boolean paused) -> outside.paused = paused;
      default -> { }
    }
    turn(change);
  }

  private void pass(Duration time) {
    now = now.plus(time);
    civil = civil.plus(time);
  }

  private void ring() {
    state.nextWake().forEach(at -> {
      if (at.compareTo(now) > 0) {
        pass(at.minus(now));
      }
      turn(new DeliveryEvent.ClockRead(civil));
      turn(new DeliveryEvent.Woke());
    });
  }

  private void restart(boolean orderly, Option<Integer> torn) {
    if (orderly) {
      turn(new DeliveryEvent.Closing());
    }
    torn.toJavaOptional().flatMap(outside::row).ifPresent(outside.raws::remove);
    outside.stop();
    state = DeliveryState.initial(NaiveConditions.RULES);
    naive = new NaivePhase();
    notes = new NotesKept();
    invariants = new Invariants(outside);
    now = Duration.ZERO;
    trace = trace.append("---- another process");
    begin();
  }

  private void begin() {
    turn(new DeliveryEvent.SurveyBegan());
    turn(new DeliveryEvent.ClockRead(civil));
    turn(new DeliveryEvent.PauseChanged(outside.paused));
    turn(new DeliveryEvent.HalChanged(outside.hal));
    turn(new DeliveryEvent.PressureChanged(outside.pressure));
  }

  /** What has to be durable is so before anybody is told. */
  private void wished(Happening.Wish wish, PhotoId photo) {
    Standing standing = outside.standing(photo);
    boolean known = state.job(photo).isDefined();
    switch (wish) {
      case NOW -> unlessRefused(new DeliveryEvent.ProcessNow(photo));
      case TAKE_BACK -> unlessRefused(new DeliveryEvent.TakeBack(photo));
      case TRASH -> stands(known && standing == Standing.LOW, photo, Standing.TRASHED, new DeliveryEvent.Remove(photo, true));
      case RESTORE -> stands(known && standing == Standing.TRASHED, photo, Standing.LOW, new DeliveryEvent.Restore(photo));
      case DELETE -> stands(standing != Standing.DELETED, photo, Standing.DELETED,
          new DeliveryEvent.Remove(photo, false));
      case WITHDRAW -> stands(outside.awaits(photo), photo, Standing.WITHDRAWN, new DeliveryEvent.Withdraw(photo));
      case RETRY -> {
        boolean gone = outside.hal != HalState.DISCONNECTED && !outside.raws.contains(photo);
        if (standing == Standing.FAILED && !(gone && state.whyNotYet(photo).contains(LOST))) {
          outside.rows.computeIfPresent(photo, (_, it) -> it.with(it.tries().anew()));
          stands(true, photo, Standing.LOW, new DeliveryEvent.Retry(photo));
        }
      }
    }
  }

  /** Of a photo without a second phase, the driving port refuses it. */
  private void unlessRefused(DeliveryEvent.Wish wish) {
    if (state.jobState(wish.photo()).exists(it -> it != JobState.ERROR)) {
      turn(wish);
    }
  }

  private void stands(boolean may, PhotoId photo, Standing now, DeliveryEvent wish) {
    if (may) {
      outside.stand(photo, now);
      turn(wish);
    }
  }

  private void turn(DeliveryEvent event) {
    DeliveryState before = state;
    Step<DeliveryState, DeliveryCommand> step = DeliveryMachine.step(state, new At<>(now, event));
    state = step.state();
    trace = trace.append("at " + now + "  " + event).appendAll(step.commands().map(it -> "      " + it));
    Aloud.alike("wants", Aloud.of(naive.hear(now, event)), Aloud.of(NotesKept.without(step.commands())), trace);
    Aloud.alike("says", Aloud.of(naive.desk), Aloud.of(state, now), trace);
    try {
      notes.check(naive.desk, before, event, step.commands());
      invariants.hold(state, event, step.commands());
    } catch (AssertionError broken) {
      throw new AssertionError(broken.getMessage() + trace.mkString("\n", "\n", "\n"), broken);
    }
    step.commands().forEach(outside::obey);
  }

  /** From here on nothing goes wrong and nothing holds the second phase: it ends, and everything is settled. */
  void calmsDown() {
    civil = civil.withHour(12);
    turn(new DeliveryEvent.ClockRead(civil));
    told(new DeliveryEvent.PauseChanged(false));
    told(new DeliveryEvent.PressureChanged(Pressure.NONE));
    told(new DeliveryEvent.CameraChanged(CameraState.SYSTEM_CAMERA_CLOSED));
    outside.returnRaws();
    told(new DeliveryEvent.HalChanged(HalState.DISCONNECTED));
    told(new DeliveryEvent.HalChanged(HalState.READY));
    Duration patience = now.plus(PATIENCE);
    while ((!outside.idle() || state.size() > 0) && now.compareTo(patience) < 0) {
      Optional<DeliveryEvent> next = outside.work(0, true).or(() -> outside.answer(Option.none()));
      next.ifPresentOrElse(this::turn, () -> {
        if (outside.idle()) {
          ring();
        }
      });
    }
    holds(state.size() == 0, it -> it.standing() != Standing.LOW && it.standing() != Standing.TRASHED,
        "I6: everything is settled once nothing holds it: ");
    holds(true, it -> !it.lost() || !outside.raws.contains(it.photo()), "nothing is called lost that is there: ");
  }

  private void holds(boolean so, Predicate<DeliveryRecord> ofEach, String promise) {
    if (!so || !outside.rows.values().stream().allMatch(ofEach)) {
      throw new AssertionError(promise + outside.rows.values() + trace.mkString("\n", "\n", "\n"));
    }
  }
}
