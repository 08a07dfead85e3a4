package dev.latent.camera.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Turns the machine and holds what it wants against what it may want, from its own notes of what the world was told and
 * has said. Its notes are naive on purpose.
 */
final class Witness {

  private static final int CAP = 6;
  private static final int POISON = 3;

  private DeliveryState state = DeliveryState.initial(DeliveryRules.USUAL);
  private Seq<String> trace = List.empty();

  private CameraState camera = CameraState.SYSTEM_CAMERA_CLOSED;
  private HalState hal = HalState.DISCONNECTED;
  private Thermal thermal = Thermal.NOMINAL;
  private boolean surveying;
  private Seq<DeliveryEvent.Wish> kept = List.empty();
  private Option<DeliveryCommand.ProcessImage> busy = Option.none();
  private boolean stopped;
  private boolean paused;
  private Map<PhotoId, Integer> notes = HashMap.empty();
  private Map<PhotoId, Tries> asked = HashMap.empty();
  /** Whose raws nobody needs, as a survey has it: that ends nothing by itself. */
  private Set<PhotoId> spent = HashSet.empty();
  private Set<PhotoId> finished = HashSet.empty();
  private Set<PhotoId> storing = HashSet.empty();
  private Set<PhotoId> ended = HashSet.empty();

  DeliveryState state() {
    return state;
  }

  String trace() {
    return trace.mkString("\n", "\n", "\n");
  }

  /** What the device was last asked to work on and has not answered. */
  Option<PhotoId> busy() {
    return busy.map(DeliveryCommand.ProcessImage::photo);
  }

  /** One step, with every promise checked; a broken one shows all that went before. */
  Seq<DeliveryCommand> turn(Duration now, DeliveryEvent event) {
    trace = trace.append("at " + now + "  " + event);
    DeliveryState before = state;
    Seq<DeliveryEvent.Wish> granted = granted(event);
    Set<PhotoId> begun = begun(event, granted);
    spent = spent(event).removeAll(granted.filter(Witness::ends).map(DeliveryEvent.Wish::photo));
    Step<DeliveryState, DeliveryCommand> step = DeliveryMachine.step(state, new At<>(now, event));
    state = step.state();
    step.commands().forEach(it -> trace = trace.append("      " + it));
    note(event);
    Set<PhotoId> joined = state.backlog().jobs().keySet().filter(it -> before.backlog().find(it).isEmpty());
    asked = asked.removeAll(joined);
    notes = notes.removeAll(joined);
    storing = storing.removeAll(granted.filter(Witness::ends).map(DeliveryEvent.Wish::photo));
    freesOnlyWhatNobodyNeeds(event, granted, step.commands());
    tellsEachEndOnce(before, begun, step.commands());
    step.commands().forEach(this::allows);
    stopsWhatMayNotRun();
    speaksOfKnownPhotosOnly(before, event, step.commands());
    keepsItsOwnBooks(now, event);
    return step.commands();
  }

  private Seq<DeliveryEvent.Wish> granted(DeliveryEvent event) {
    return switch (event) {
      case DeliveryEvent.Wish wish -> surveying ? List.empty() : List.of(wish);
      case DeliveryEvent.Surveyed _ -> surveying ? kept : List.empty();
      case DeliveryEvent.Outcome _, DeliveryEvent.Change _, DeliveryEvent.SurveyBegan _ -> List.empty();
    };
  }

  private void note(DeliveryEvent event) {
    switch (event) {
      case DeliveryEvent.CameraChanged(var now) -> camera = now;
      case DeliveryEvent.HalChanged(var now) -> {
        hal = now;
        busy = hal == HalState.DISCONNECTED ? Option.none() : busy;
      }
      case DeliveryEvent.PressureChanged(var now) -> thermal = DeliveryRules.USUAL.thermal(now);
      case DeliveryEvent.SurveyBegan() -> surveying = true;
      case DeliveryEvent.Surveyed _ -> {
        surveying = false;
        kept = List.empty();
      }
      case DeliveryEvent.Wish wish -> kept = surveying ? kept.append(wish) : kept;
      case DeliveryEvent.Finished(var photo) -> {
        finished = finished.add(photo);
        letGo(photo);
      }
      case DeliveryEvent.Broke(var photo, _) -> letGo(photo);
      case DeliveryEvent.Stored(var photo, _) -> storing = storing.remove(photo);
      case DeliveryEvent.NotStored(var photo, _) -> storing = storing.remove(photo);
      case DeliveryEvent.PauseChanged(boolean now) -> paused = now;
      case DeliveryEvent.Closing() -> paused = true;
      case DeliveryEvent.Noted(var photo, int note) -> notes = notes.put(photo, note);
      case DeliveryEvent.NotNoted _, DeliveryEvent.ClockRead _, DeliveryEvent.FirstStageDelivered _,
          DeliveryEvent.Woke _ -> { }
    }
  }

  private void letGo(PhotoId photo) {
    busy = busy.filter(it -> !it.photo().equals(photo));
  }

  /** In the order of the commands, as the device hears them. */
  private void allows(DeliveryCommand command) {
    switch (command) {
      case DeliveryCommand.ProcessImage wanted -> {
        check(busy.isEmpty(), "the device is free when it is given " + wanted);
        check(mayStart(wanted.mode()), "all gates are open for " + wanted);
        check(asked.get(wanted.photo()).exists(it -> it.open() && notes.get(wanted.photo()).contains(it.note())),
            "the library has noted the try before " + wanted);
        busy = Option.some(wanted);
        stopped = false;
      }
      case DeliveryCommand.Interrupt() -> stopped = true;
      case DeliveryCommand.Reset() -> busy = Option.none();
      case DeliveryCommand.Rest() -> check(busy.isEmpty(), "a device at work is not told to rest");
      case DeliveryCommand.Store(var photo) -> {
        check(finished.contains(photo), photo + " was finished before it is stored");
        check(!storing.contains(photo), photo + " is not stored twice at a time");
        storing = storing.add(photo);
      }
      case DeliveryCommand.Note(var photo, var tries) -> {
        check(asked.get(photo).forAll(it -> it.note() < tries.note()), "notes of " + photo + " are counted upwards");
        asked = asked.put(photo, tries);
      }
      case DeliveryCommand.FreeRaw(var photo) -> asked = spent.contains(photo) ? asked : asked.remove(photo);
      case DeliveryCommand.RecordFailure _, DeliveryCommand.Bury _,
          DeliveryCommand.BeginSurvey _, DeliveryCommand.Tell _ -> { }
    }
  }

  private boolean mayStart(ExecutionMode mode) {
    return !surveying && mayRun(mode) && (mode == ExecutionMode.HIGH_PERFORMANCE || state.outbox().waiting().isEmpty());
  }

  private boolean mayRun(ExecutionMode mode) {
    boolean hard = camera != CameraState.CAMERA_OPENING && camera != CameraState.SYSTEM_CAMERA_OPEN
        && hal != HalState.DISCONNECTED && !paused;
    boolean soft = camera != CameraState.NORMAL_CAMERA_OPEN
        && (hal == HalState.READY || hal == HalState.READY_SPACE_LIMIT_REACHED)
        && (thermal == Thermal.NOMINAL || state.trailing().active());
    return hard && (soft || mode == ExecutionMode.HIGH_PERFORMANCE);
  }

  private void stopsWhatMayNotRun() {
    busy.forEach(it -> check(mayRun(it.mode()) || stopped, it + " is interrupted when its gate shuts"));
  }

  private void freesOnlyWhatNobodyNeeds(DeliveryEvent event, Seq<DeliveryEvent.Wish> granted,
      Seq<DeliveryCommand> commands) {
    commands.filter(DeliveryCommand.FreeRaw.class::isInstance).map(it -> ((DeliveryCommand.FreeRaw) it).photo())
        .forEach(photo -> check(
            frees(event, photo) || granted.exists(it -> it.photo().equals(photo) && ends(it)),
            "the raw of " + photo + " is needed by nobody"));
  }

  private static boolean frees(DeliveryEvent event, PhotoId photo) {
    return switch (event) {
      case DeliveryEvent.Stored(var stored, _) -> stored.equals(photo);
      case DeliveryEvent.NotStored(var unwanted, var why) -> why.isEmpty() && unwanted.equals(photo);
      case DeliveryEvent.NotNoted(var unwanted, boolean wanted) -> !wanted && unwanted.equals(photo);
      case DeliveryEvent.Surveyed(var found) -> found.spent().contains(photo);
      case DeliveryEvent.Finished _, DeliveryEvent.Broke _, DeliveryEvent.Noted _, DeliveryEvent.Wish _,
          DeliveryEvent.Change _, DeliveryEvent.SurveyBegan _ -> false;
    };
  }

  private static boolean ends(DeliveryEvent.Wish wish) {
    return wish instanceof DeliveryEvent.Withdraw
        || (wish instanceof DeliveryEvent.Remove(_, boolean restorable) && !restorable);
  }

  private void tellsEachEndOnce(DeliveryState before, Set<PhotoId> begun, Seq<DeliveryCommand> commands) {
    Set<PhotoId> born = ended.filter(it -> before.backlog().find(it).isEmpty());
    ended = ended.removeAll(born).removeAll(begun);
    for (PhotoId photo : commands.flatMap(Witness::end)) {
      boolean again = begun.contains(photo);
      check(again || !ended.contains(photo), photo + " ends once in each of its lives");
      ended = again && state.jobState(photo).exists(it -> it != JobState.ERROR) ? ended.remove(photo) : ended.add(photo);
    }
    before.backlog().jobs().values().filter(it -> !it.over())
        .filter(it -> state.backlog().find(it.photo()).forAll(DeferredJob::over))
        .forEach(it -> check(commands.flatMap(Witness::end).contains(it.photo()), "the end of " + it.photo() + " is told"));
  }

  /** Whose second phase begins, or begins again. */
  private Set<PhotoId> begun(DeliveryEvent event, Seq<DeliveryEvent.Wish> granted) {
    Set<PhotoId> found = surveying && event instanceof DeliveryEvent.Surveyed(var answers)
        ? answers.found()
        : HashSet.empty();
    return found.addAll(granted.filter(Witness::begins).map(DeliveryEvent.Wish::photo));
  }

  private static Set<PhotoId> spent(DeliveryEvent event) {
    return event instanceof DeliveryEvent.Surveyed(var found) ? found.spent().toSet() : HashSet.empty();
  }

  private static boolean begins(DeliveryEvent.Wish wish) {
    return wish instanceof DeliveryEvent.Retry || wish instanceof DeliveryEvent.Add;
  }

  private static Option<PhotoId> end(DeliveryCommand command) {
    return command instanceof DeliveryCommand.Tell(DeliveryNotice.BecameFinal(var photo, _))
        ? Option.some(photo)
        : Option.none();
  }

  private void speaksOfKnownPhotosOnly(DeliveryState before, DeliveryEvent event, Seq<DeliveryCommand> commands) {
    Seq<PhotoId> passing = event instanceof DeliveryEvent.Surveyed(var found)
        ? found.lost().map(DeliveryRecord::photo)
        : List.empty();
    Seq<PhotoId> known = passing.appendAll(before.backlog().jobs().keySet()).appendAll(state.backlog().jobs().keySet());
    commands.flatMap(Witness::subject).forEach(photo -> check(known.contains(photo), photo + " is known"));
  }

  /** Freeing a raw is idempotent, and asked for photos that nobody knows. */
  private static Option<PhotoId> subject(DeliveryCommand command) {
    return switch (command) {
      case DeliveryCommand.ProcessImage(var photo, _) -> Option.some(photo);
      case DeliveryCommand.Store(var photo) -> Option.some(photo);
      case DeliveryCommand.Note(var photo, _) -> Option.some(photo);
      case DeliveryCommand.RecordFailure(var photo, _) -> Option.some(photo);
      case DeliveryCommand.Tell(DeliveryNotice.Developing(var photo, _)) -> Option.some(photo);
      case DeliveryCommand.Tell(DeliveryNotice.Held(var photo, _)) -> Option.some(photo);
      case DeliveryCommand.Tell _, DeliveryCommand.FreeRaw _, DeliveryCommand.Bury _, DeliveryCommand.Interrupt _,
          DeliveryCommand.Reset _, DeliveryCommand.Rest _, DeliveryCommand.BeginSurvey _ -> Option.none();
    };
  }

  private void keepsItsOwnBooks(Duration now, DeliveryEvent event) {
    Backlog backlog = state.backlog();
    Seq<DeferredJob> jobs = backlog.jobs().values().toList();
    check(backlog.queue().toSet().equals(jobs.filter(DeferredJob::waiting).toSet()), "the queue holds who waits");
    check(backlog.cooling().toSet().equals(jobs.filter(it -> it.nextTry().isDefined()).toSet()), "who cools is known");
    check(backlog.size() == jobs.count(it -> !it.over()), "the size counts who is not over");
    check(backlog.queue().toList().sliding(2).forAll(it -> it.size() < 2 || precedes(it.get(0), it.get(1))),
        "the queue is in order: " + backlog.queue());
    jobs.forEach(it -> check(it.attempts() <= CAP && it.deaths() <= POISON
        && (it.over() || (it.attempts() < CAP && it.deaths() < POISON)), "the cap holds for " + it));
    check(state.told().status() == state.status() && state.told().size() == state.size(), "what was told is so");
    check(!(event instanceof DeliveryEvent.Woke) || state.nextWake().forAll(it -> it.compareTo(now) > 0),
        "the next alarm lies ahead: " + state.nextWake());
  }

  /** The order of the real system's queue, in its own words. */
  private static boolean precedes(DeferredJob a, DeferredJob b) {
    if (a.priority() != b.priority()) {
      return a.priority().code() > b.priority().code();
    }
    if (a.state() != b.state()) {
      return a.state().code() < b.state().code();
    }
    return a.priority() == JobPriority.HIGH ? a.born() > b.born() : a.born() < b.born();
  }

  private void check(boolean holds, String promise) {
    assertThat(holds).as(() -> "broken promise: " + promise + trace()).isTrue();
  }
}
