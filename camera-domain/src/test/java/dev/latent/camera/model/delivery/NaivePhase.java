package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The second phase, told a second time from its rules alone: slow, with lists and ifs. It shares words with the machine
 * and no rule.
 */
final class NaivePhase {

  final NaiveDesk desk = new NaiveDesk();
  private final NaiveOutcomes outcomes = new NaiveOutcomes(desk);
  private final NaiveRows rows = new NaiveRows(desk, outcomes);
  private boolean askAgain;
  private boolean asked;
  private boolean rests = true;

  /** What it wants done once it has heard that; not what it wants noted. */
  List<DeliveryCommand> hear(Duration at, DeliveryEvent event) {
    desk.now = at;
    switch (event) {
      case DeliveryEvent.Wish wish when desk.around.surveying -> desk.kept.add(wish);
      case DeliveryEvent.Wish wish -> grant(wish);
      case DeliveryEvent.Outcome outcome -> outcomes.hear(outcome);
      case DeliveryEvent.Change change -> change(change);
      case DeliveryEvent.SurveyBegan() -> began();
      case DeliveryEvent.Surveyed(var found) when desk.around.surveying -> surveyed(found);
      case DeliveryEvent.Surveyed _ -> { }
    }
    look();
    return desk.take();
  }

  /** Whatever has happened: what may not run is stopped, and what may run next is begun. */
  private void look() {
    stopWhatMayNotRun();
    desk.photos.stream().filter(it -> it.nextTry.compareTo(desk.now) <= 0).forEach(it -> it.nextTry = NaivePhoto.NEVER);
    if (desk.work.isEmpty()) {
      Optional<NaivePhoto> next = desk.next();
      next.ifPresent(it -> {
        it.state = JobState.RUNNING;
        desk.work = Optional.of(new NaiveDesk.Work(it.id, mode(it)));
      });
      if (next.isEmpty() && !rests) {
        desk.want(new DeliveryCommand.Rest());
        rests = true;
      }
    }
    rests = rests && !desk.work.map(NaiveDesk.Work::given).orElse(false);
    desk.publish();
  }

  static ExecutionMode mode(NaivePhoto photo) {
    return photo.high() ? ExecutionMode.HIGH_PERFORMANCE : ExecutionMode.LOAD_BALANCE;
  }

  private void stopWhatMayNotRun() {
    desk.work.filter(it -> !it.stopped).ifPresent(it -> {
      List<HoldReason.Gate> shut = desk.gates(it.mode == ExecutionMode.HIGH_PERFORMANCE);
      shut.remove(HoldReason.Gate.SYNCHRONISING);
      shut.remove(HoldReason.Gate.LIBRARY_BUSY);
      if (!shut.isEmpty()) {
        stop();
      }
    });
  }

  private void stop() {
    NaiveDesk.Work work = desk.work.get();
    work.stopped = true;
    if (work.given()) {
      desk.want(new DeliveryCommand.Interrupt());
    }
  }

  private void grant(DeliveryEvent.Wish wish) {
    Optional<NaivePhoto> known = desk.find(wish.photo());
    switch (wish) {
      case DeliveryEvent.Add(var id) when known.isEmpty() -> desk.photos.add(new NaivePhoto(id, desk.turns++, desk.now));
      case DeliveryEvent.Add _ -> { }
      case DeliveryEvent.Remove(_, boolean restorable) when restorable -> known.ifPresent(it -> it.moved(true));
      case DeliveryEvent.Remove(var id, _) -> end(id, new Finality.Removed());
      case DeliveryEvent.Restore _ -> known.ifPresent(it -> it.moved(false));
      case DeliveryEvent.ProcessNow _ -> known.filter(it -> !it.over()).ifPresent(this::hasten);
      case DeliveryEvent.TakeBack _ -> known.ifPresent(NaivePhoto::calm);
      case DeliveryEvent.Withdraw(var id) -> end(id, new Finality.Withdrawn());
      case DeliveryEvent.Retry _ -> known.filter(NaivePhoto::over).ifPresent(desk::anew);
    }
  }

  private void hasten(NaivePhoto photo) {
    photo.priority = JobPriority.HIGH;
    photo.turn = desk.turns++;
    photo.nextTry = NaivePhoto.NEVER;
    if (photo.state == JobState.FAILED) {
      photo.state = JobState.PENDING;
    }
    if (desk.hasWork(photo.id)) {
      desk.work.get().asked = true;
    }
    if (desk.waiting.remove(photo.id)) {
      outcomes.store(photo.id);
    }
  }

  private void end(PhotoId id, Finality how) {
    if (desk.hasWork(id)) {
      stop();
    }
    desk.want(new DeliveryCommand.FreeRaw(id));
    desk.waiting.remove(id);
    desk.find(id).ifPresent(it -> {
      desk.photos.remove(it);
      if (!it.over()) {
        desk.tell(new DeliveryNotice.BecameFinal(id, how));
      }
    });
  }

  private void change(DeliveryEvent.Change change) {
    NaiveConditions around = desk.around;
    switch (change) {
      case DeliveryEvent.CameraChanged(var camera) -> around.camera(camera, desk.now);
      case DeliveryEvent.HalChanged(var hal) -> hal(hal);
      case DeliveryEvent.PressureChanged(var pressure) -> around.pressure = pressure;
      case DeliveryEvent.FirstStageDelivered() -> around.firstStage();
      case DeliveryEvent.PauseChanged(boolean paused) -> around.paused = paused;
      case DeliveryEvent.ClockRead(var civil) -> around.clock(civil, desk.now);
      case DeliveryEvent.Closing() -> {
        around.paused = true;
        stopWhatMayNotRun();
        desk.work.ifPresent(it -> outcomes.blame(it, ProcessingFault.INTERRUPTED));
        Stream.concat(desk.storing.stream(), desk.waiting.stream())
            .forEach(id -> desk.find(id).ifPresent(it -> it.state = JobState.PENDING));
        desk.storing.clear();
        desk.waiting.clear();
      }
      case DeliveryEvent.Woke() -> {
        around.woke(desk.now);
        stopWhatMayNotRun();
        desk.work.filter(it -> it.deadline.compareTo(desk.now) <= 0).ifPresent(outcomes::silent);
      }
    }
  }

  private void hal(HalState hal) {
    boolean back = desk.around.hal == HalState.DISCONNECTED && hal != HalState.DISCONNECTED;
    desk.around.hal = hal;
    if (hal == HalState.DISCONNECTED) {
      outcomes.died();
    } else if (back && desk.around.surveying) {
      askAgain = true;
    } else if (back) {
      ask();
    }
  }

  private void ask() {
    if (!asked) {
      asked = true;
      desk.want(new DeliveryCommand.BeginSurvey());
    }
  }

  private void began() {
    desk.around.surveying = true;
    asked = false;
    askAgain = false;
  }

  /** What became of a photo meanwhile is younger than what library and device say of it. */
  private void surveyed(Reconciliation found) {
    desk.around.surveying = false;
    rows.hold(found);
    if (askAgain && desk.around.hal != HalState.DISCONNECTED) {
      ask();
    }
    desk.settled.clear();
    List<DeliveryEvent.Wish> wishes = List.copyOf(desk.kept);
    desk.kept.clear();
    wishes.forEach(this::grant);
  }
}
