package dev.latent.camera.model.delivery;

import dev.latent.camera.model.delivery.HoldReason.Gate;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lies on the desk of the naive second phase: photos in a list, and what is wanted of others in another. */
final class NaiveDesk {

  /** One photo that the device has, or is to have once the library has noted it. */
  static final class Work {
    final PhotoId photo;
    ExecutionMode mode;
    Duration deadline = NaivePhoto.NEVER;
    boolean asked;
    boolean stopped;

    Work(PhotoId photo, ExecutionMode mode) {
      this.photo = photo;
      this.mode = mode;
    }

    /** The device has it. */
    boolean given() {
      return !deadline.equals(NaivePhoto.NEVER);
    }
  }

  /** A gate was the first that was shut, from one moment to another. */
  record Shut(Gate gate, Duration from, Duration to) {}

  final NaiveConditions around = new NaiveConditions();
  final List<NaivePhoto> photos = new ArrayList<>();
  int turns;
  final List<PhotoId> storing = new ArrayList<>();
  final List<PhotoId> waiting = new ArrayList<>();
  final Map<PhotoId, Integer> notes = new HashMap<>();
  /** What came to its end while library and device were asked. */
  final Set<PhotoId> settled = new HashSet<>();
  /** Wishes that came meanwhile. */
  final List<DeliveryEvent.Wish> kept = new ArrayList<>();
  Optional<Work> work = Optional.empty();
  Duration now = Duration.ZERO;
  private final List<Shut> shut = new ArrayList<>();
  private final List<DeliveryCommand> wanted = new ArrayList<>();
  private Optional<Gate> gate = Optional.empty();
  private Duration gateSince = Duration.ZERO;
  private DpsStatus status = DpsStatus.SESSION_STATE_IDLE;
  private int size;

  Optional<NaivePhoto> find(PhotoId id) {
    return photos.stream().filter(it -> it.id.equals(id)).findFirst();
  }

  boolean hasWork(PhotoId id) {
    return work.isPresent() && work.get().photo.equals(id);
  }

  List<Gate> gates(boolean high) {
    return around.shut(high, !waiting.isEmpty());
  }

  /** The photo that runs next, if one may. */
  Optional<NaivePhoto> next() {
    Optional<NaivePhoto> best = Optional.empty();
    for (NaivePhoto photo : photos) {
      boolean may = photo.waits() && gates(photo.high()).isEmpty();
      best = may && (best.isEmpty() || photo.before(best.get())) ? Optional.of(photo) : best;
    }
    return best;
  }

  void anew(NaivePhoto photo) {
    photos.remove(photo);
    NaivePhoto anew = new NaivePhoto(photo.id, turns++, photo.joined);
    anew.moved(photo.trashed);
    photos.add(anew);
  }

  void settle(PhotoId id) {
    if (around.surveying) {
      settled.add(id);
    }
  }

  void want(DeliveryCommand command) {
    wanted.add(command);
  }

  void tell(DeliveryNotice notice) {
    want(new DeliveryCommand.Tell(notice));
  }

  /** What was wanted since the last time. */
  List<DeliveryCommand> take() {
    List<DeliveryCommand> all = List.copyOf(wanted);
    wanted.clear();
    return all;
  }

  int unfinished() {
    return (int) photos.stream().filter(it -> !it.over()).count();
  }

  void publish() {
    Optional<Gate> gateNow = gates(false).stream().findFirst();
    if (!gateNow.equals(gate)) {
      tell(new DeliveryNotice.GateChanged(Option.ofOptional(gateNow)));
      gate.ifPresent(it -> shut.add(new Shut(it, gateSince, now)));
      gate = gateNow;
      gateSince = now;
    }
    if (unfinished() != size) {
      size = unfinished();
      tell(new DeliveryNotice.SizeChanged(size));
    }
    if (status() != status) {
      status = status();
      tell(new DeliveryNotice.StatusChanged(status));
    }
  }

  DpsStatus status() {
    boolean working = work.isPresent() && !work.get().stopped;
    if (working || !storing.isEmpty() || next().isPresent()) {
      return DpsStatus.SESSION_STATE_RUNNING;
    }
    if (around.camera != CameraState.SYSTEM_CAMERA_CLOSED && around.camera != CameraState.NORMAL_CAMERA_CLOSED) {
      return DpsStatus.SESSION_STATE_PREEMPTED;
    }
    if (unfinished() == 0) {
      return DpsStatus.SESSION_STATE_IDLE;
    }
    return around.hal == HalState.READY || around.hal == HalState.READY_SPACE_LIMIT_REACHED
        ? DpsStatus.SESSION_STATE_RUNNABLE
        : DpsStatus.SESSION_STATE_SUSPENDED;
  }

  HoldReason hold(NaivePhoto photo) {
    if (photo.over()) {
      return new HoldReason.GivenUp(ProcessingFault.valueOf(photo.fault));
    }
    if (!photo.idle()) {
      return new HoldReason.Running();
    }
    if (!photo.nextTry.equals(NaivePhoto.NEVER)) {
      return new HoldReason.BackingOff(ProcessingFault.valueOf(photo.fault), photo.failures(), photo.nextTry);
    }
    long ahead = photos.stream().filter(it -> it != photo && it.waits() && it.before(photo)).count();
    return gates(photo.high()).stream().findFirst().<HoldReason>map(it -> it)
        .orElseGet(() -> new HoldReason.Behind((int) ahead + (work.isPresent() ? 1 : 0)));
  }

  /** How long a gate has held a photo. */
  Duration held(NaivePhoto photo, Gate by) {
    List<Shut> all = new ArrayList<>(shut);
    gate.ifPresent(it -> all.add(new Shut(it, gateSince, now)));
    Duration held = Duration.ZERO;
    for (Shut one : all) {
      Duration from = one.from().compareTo(photo.joined) > 0 ? one.from() : photo.joined;
      held = one.gate() == by && one.to().compareTo(from) > 0 ? held.plus(one.to().minus(from)) : held;
    }
    return held;
  }

  Duration nextWake() {
    Duration next = around.nextChange();
    for (NaivePhoto photo : photos) {
      next = photo.nextTry.compareTo(next) < 0 ? photo.nextTry : next;
    }
    return work.isPresent() && work.get().deadline.compareTo(next) < 0 ? work.get().deadline : next;
  }
}
