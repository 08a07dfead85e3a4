package dev.latent.camera.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * A device and a library around the machine that keep their promises: a busy device refuses, an interrupted one answers,
 * a dead one forgets what it did, and only time-outs cure one that hangs.
 */
final class World {

  private static final Duration DEVELOPING = Duration.ofMillis(800);
  private static final Duration TOO_LONG = Duration.ofSeconds(30);
  /** Longer than a photo takes, so that results have to wait for the library. */
  private static final Duration STORING = Duration.ofMillis(1_100);
  private static final Duration SOON = Duration.ofMillis(30);
  /** Simulated, and more than all waits and all time-outs of a day together. */
  private static final Duration PATIENCE = Duration.ofHours(6);

  private final Witness witness = new Witness();
  private final PriorityQueue<Later> agenda = new PriorityQueue<>(
      Comparator.comparing(Later::at).thenComparingLong(Later::number));
  private Duration now = Duration.ZERO;
  private long numbers;

  private Set<PhotoId> raws = LinkedHashSet.empty();
  private Set<PhotoId> away = LinkedHashSet.empty();
  private Map<PhotoId, Standing> rows = LinkedHashMap.empty();
  private Map<PhotoId, ProcessingFault> failures = LinkedHashMap.empty();
  private Map<PhotoId, Finality> told = LinkedHashMap.empty();
  private Set<PhotoId> withdrawn = LinkedHashSet.empty();
  private Seq<Happening.Fate> fates = List.empty();
  private int badStores;
  private HalState hal = HalState.DISCONNECTED;
  private Option<Work> work = Option.none();

  private record Later(Duration at, long number, Runnable what) {}

  private record Work(PhotoId photo, Happening.Fate fate, long number) {}

  World() {
    turn(new DeliveryEvent.HalChanged(comes(HalState.READY)));
  }

  void live(Happening happening) {
    switch (happening) {
      case Happening.Shot() -> shot(new PhotoId("P" + rows.size()));
      case Happening.Waited(var time) -> pass(time);
      case Happening.Told(var change) -> turn(change);
      case Happening.Died() -> {
        work = Option.none();
        turn(new DeliveryEvent.HalChanged(comes(HalState.DISCONNECTED)));
      }
      case Happening.Came(var state) -> turn(new DeliveryEvent.HalChanged(comes(state)));
      case Happening.Fated(var fate) -> fates = fates.append(fate);
      case Happening.StoreFails() -> badStores++;
      case Happening.Unmounted() -> {
        away = away.addAll(raws);
        raws = LinkedHashSet.empty();
      }
      case Happening.Mounted() -> mount();
      case Happening.Wished(var wish, int which) -> rows.keySet().toList().drop(which).headOption()
          .forEach(it -> wished(wish, it));
    }
  }

  /** From here on nothing goes wrong any more, and nothing holds the second phase. */
  void calmDown() {
    fates = List.empty();
    badStores = 0;
    mount();
    pass(SOON.multipliedBy(9));
    turn(new DeliveryEvent.HalChanged(comes(HalState.DISCONNECTED)));
    turn(new DeliveryEvent.HalChanged(comes(HalState.READY)));
    turn(new DeliveryEvent.PressureChanged(Pressure.NONE));
    turn(new DeliveryEvent.CameraChanged(CameraState.SYSTEM_CAMERA_CLOSED));
    pass(PATIENCE);
  }

  void checkThatAllIsSettled() {
    assertThat(witness.state().size()).as(() -> "photos not settled" + witness.trace()).isZero();
    assertThat(rows.filter((_, it) -> it == Standing.LOW || it == Standing.TRASHED))
        .as(() -> "every row is final, failed, withdrawn or deleted" + witness.trace()).isEmpty();
    rows.filter((photo, _) -> raws.contains(photo)).forEach((photo, standing) -> assertThat(standing)
        .as(() -> "who keeps its raw: " + photo + witness.trace()).isEqualTo(Standing.FAILED));
    assertThat(raws.filter(this::lost)).as(() -> "nothing is called lost that is there" + witness.trace()).isEmpty();
    rows.forEach((photo, standing) -> assertThat(standingAfter(told.get(photo).get()))
        .as(() -> "what was told of " + photo + witness.trace()).isEqualTo(standing));
  }

  private static Standing standingAfter(Finality finality) {
    return switch (finality) {
      case Finality.Delivered _ -> Standing.FINAL;
      case Finality.Failed _ -> Standing.FAILED;
      case Finality.Withdrawn() -> Standing.WITHDRAWN;
      case Finality.Removed() -> Standing.DELETED;
    };
  }

  private boolean lost(PhotoId photo) {
    return rows.get(photo).contains(Standing.FAILED) && failures.get(photo).contains(ProcessingFault.RAW_LOST);
  }

  private void mount() {
    raws = raws.addAll(away);
    away = LinkedHashSet.empty();
  }

  private HalState comes(HalState state) {
    hal = state;
    return state;
  }

  private void shot(PhotoId photo) {
    raws = raws.add(photo);
    rows = rows.put(photo, Standing.LOW);
    turn(new DeliveryEvent.FirstStageDelivered());
    turn(new DeliveryEvent.Add(photo));
  }

  /** What has to be durable is so before the machine is told. */
  private void wished(Happening.Wish wish, PhotoId photo) {
    Standing standing = rows.get(photo).get();
    boolean open = standing == Standing.LOW || standing == Standing.TRASHED;
    switch (wish) {
      case NOW -> turn(new DeliveryEvent.ProcessNow(photo));
      case TAKE_BACK -> turn(new DeliveryEvent.TakeBack(photo));
      case TRASH -> noted(open, photo, Standing.TRASHED, new DeliveryEvent.Remove(photo, true));
      case RESTORE -> noted(standing == Standing.TRASHED, photo, Standing.LOW, new DeliveryEvent.Restore(photo));
      case DELETE -> noted(standing != Standing.DELETED, photo, Standing.DELETED, new DeliveryEvent.Remove(photo, false));
      case WITHDRAW -> noted(open, photo, Standing.WITHDRAWN, new DeliveryEvent.Withdraw(photo));
      case RETRY -> noted(standing == Standing.FAILED, photo, Standing.LOW, new DeliveryEvent.Retry(photo));
    }
  }

  private void noted(boolean possible, PhotoId photo, Standing standing, DeliveryEvent.Wish wish) {
    if (possible) {
      rows = rows.put(photo, standing);
      withdrawn = standing == Standing.WITHDRAWN ? withdrawn.add(photo) : withdrawn;
      told = ended(photo, standing).map(it -> told.put(photo, it)).getOrElse(told);
      turn(wish);
    }
  }

  /** Of what is over already, nobody is told again. */
  private Option<Finality> ended(PhotoId photo, Standing standing) {
    return switch (standing) {
      case DELETED -> Option.some(new Finality.Removed());
      case WITHDRAWN -> told.get(photo).map(_ -> new Finality.Withdrawn());
      case LOW, TRASHED, FAILED, FINAL -> Option.none();
    };
  }

  /** Both wishes were kept until a survey was over: it is told how the first of them has ended it. */
  private boolean isOlder(PhotoId photo, Finality finality) {
    return finality instanceof Finality.Withdrawn && withdrawn.contains(photo)
        && rows.get(photo).contains(Standing.DELETED);
  }

  private void turn(DeliveryEvent event) {
    witness.turn(now, event).forEach(this::obey);
  }

  private void obey(DeliveryCommand command) {
    switch (command) {
      case DeliveryCommand.ProcessImage(var photo, _) -> process(photo);
      case DeliveryCommand.Interrupt() -> work.filter(it -> it.fate() != Happening.Fate.HUNG)
          .forEach(it -> answer(it, SOON, new DeliveryEvent.Broke(it.photo(), ProcessingFault.INTERRUPTED)));
      case DeliveryCommand.Reset() -> work = Option.none();
      case DeliveryCommand.Rest() -> { }
      case DeliveryCommand.Store(var photo) -> later(STORING, () -> store(photo));
      case DeliveryCommand.Note(var photo, var tries) -> later(SOON, () -> noteTries(photo, tries));
      case DeliveryCommand.FreeRaw(var photo) -> raws = hal == HalState.DISCONNECTED ? raws : raws.remove(photo);
      case DeliveryCommand.RecordFailure(var photo, var why) -> later(SOON, () -> recordFailure(photo, why));
      case DeliveryCommand.Bury _ -> { }
      case DeliveryCommand.BeginSurvey() -> later(Duration.ZERO, this::survey);
      case DeliveryCommand.Tell(DeliveryNotice.BecameFinal(var photo, var finality)) ->
          told = isOlder(photo, finality) ? told : told.put(photo, finality);
      case DeliveryCommand.Tell _ -> { }
    }
  }

  private void process(PhotoId photo) {
    if (hal == HalState.DISCONNECTED || work.isDefined()) {
      later(Duration.ZERO, () -> turn(new DeliveryEvent.Broke(photo, ProcessingFault.NOT_READY_TEMPORARILY)));
    } else if (!raws.contains(photo)) {
      later(Duration.ZERO, () -> turn(new DeliveryEvent.Broke(photo, ProcessingFault.INVALID_PHOTO_ID)));
    } else {
      Happening.Fate fate = fates.headOption().getOrElse(Happening.Fate.DONE);
      fates = fates.drop(1);
      begin(new Work(photo, fate, numbers++));
    }
  }

  private void begin(Work begun) {
    work = Option.some(begun);
    PhotoId photo = begun.photo();
    switch (begun.fate()) {
      case DONE -> answer(begun, DEVELOPING, new DeliveryEvent.Finished(photo));
      case TOO_SLOW -> answer(begun, TOO_LONG, new DeliveryEvent.Finished(photo));
      case HUNG -> { }
      case ABNORMAL -> answer(begun, DEVELOPING, new DeliveryEvent.Broke(photo, ProcessingFault.ABNORMAL));
      case HOT -> answer(begun, DEVELOPING, new DeliveryEvent.Broke(photo, ProcessingFault.HIGH_TEMPERATURE));
      case BAD_RAW -> answer(begun, DEVELOPING, new DeliveryEvent.Broke(photo, ProcessingFault.FAILED));
    }
  }

  private void answer(Work to, Duration after, DeliveryEvent answer) {
    later(after, () -> {
      if (work.contains(to)) {
        work = Option.none();
        turn(answer);
      }
    });
  }

  private void store(PhotoId photo) {
    Standing standing = rows.get(photo).get();
    boolean open = standing == Standing.LOW || standing == Standing.TRASHED || standing == Standing.FAILED;
    if (!open) {
      turn(new DeliveryEvent.NotStored(photo, Option.none()));
    } else if (badStores > 0 || !raws.contains(photo)) {
      badStores = Math.max(0, badStores - 1);
      turn(new DeliveryEvent.NotStored(photo, Option.some(ProcessingFault.STORE_FAILED)));
    } else {
      rows = rows.put(photo, Standing.FINAL);
      later(SOON, () -> turn(new DeliveryEvent.Stored(photo, new Revision(2))));
    }
  }

  private void noteTries(PhotoId photo, Tries tries) {
    Standing standing = rows.get(photo).get();
    boolean open = standing == Standing.LOW || standing == Standing.TRASHED || standing == Standing.FAILED;
    if (open && badStores > 0) {
      badStores--;
      turn(new DeliveryEvent.NotNoted(photo, true));
    } else {
      turn(open ? new DeliveryEvent.Noted(photo, tries.note()) : new DeliveryEvent.NotNoted(photo, false));
    }
  }

  private void recordFailure(PhotoId photo, ProcessingFault why) {
    Standing standing = rows.get(photo).get();
    if (standing == Standing.LOW || standing == Standing.TRASHED) {
      rows = rows.put(photo, Standing.FAILED);
      failures = failures.put(photo, why);
    }
  }

  /** Asks, and answers a while later: what it says is old by then. */
  private void survey() {
    turn(new DeliveryEvent.SurveyBegan());
    Reconciliation found = hal == HalState.DISCONNECTED
        ? Reconciliation.unanswered(records())
        : findAgain(Reconciliation.of(records(), raws.toList().map(World::pending), HashSet.empty()));
    later(SOON.multipliedBy(3), () -> turn(new DeliveryEvent.Surveyed(found)));
  }

  private Reconciliation findAgain(Reconciliation compared) {
    Set<PhotoId> again = raws.filter(this::lost);
    again.forEach(it -> rows = rows.put(it, Standing.LOW));
    return compared.found(records().filter(it -> again.contains(it.photo())));
  }

  private Seq<DeliveryRecord> records() {
    return rows.toList().map(it -> it._2 == Standing.FAILED
        ? DeliveryRecord.failed(it._1, failures.get(it._1).get())
        : DeliveryRecord.of(it._1, it._2));
  }

  static PendingImage pending(PhotoId photo) {
    return new PendingImage(new CaptureFacts.Builder()
        .photo(photo)
        .camera(new CameraId("back"))
        .mode(SceneMode.NORMAL_PHOTO)
        .setting(PhotoCaptureSetting.none())
        .takenAt(OffsetDateTime.parse("2026-11-20T09:30:00+01:00"))
        .title("IMG_" + photo)
        .build(), false);
  }

  private void later(Duration after, Runnable what) {
    agenda.add(new Later(now.plus(after), numbers++, what));
  }

  /** Alarm by alarm and answer by answer; an alarm is due with the answers of its moment. */
  private void pass(Duration time) {
    Duration until = now.plus(time);
    while (true) {
      Option<Duration> alarm = witness.state().nextWake().filter(it -> it.compareTo(until) <= 0);
      Option<Later> next = Option.of(agenda.peek()).filter(it -> it.at().compareTo(until) <= 0);
      if (next.exists(it -> alarm.forAll(at -> it.at().compareTo(at) <= 0))) {
        now = agenda.remove().at();
        next.get().what().run();
      } else if (alarm.isDefined()) {
        now = alarm.get().compareTo(now) > 0 ? alarm.get() : now;
        turn(new DeliveryEvent.Woke());
      } else {
        now = until;
        return;
      }
    }
  }
}
