package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Optional;

/** What the naive second phase makes of what device and library answer. */
final class NaiveOutcomes {

  private final NaiveDesk desk;
  private int silences;

  NaiveOutcomes(NaiveDesk desk) {
    this.desk = desk;
  }

  void hear(DeliveryEvent.Outcome outcome) {
    switch (outcome) {
      case DeliveryEvent.Finished(var id) -> finished(id);
      case DeliveryEvent.Broke(var id, var fault) -> broke(id, fault);
      case DeliveryEvent.Stored(var id, var revision) -> stored(id, revision);
      case DeliveryEvent.NotStored(var id, var why) -> notStored(id, why);
      case DeliveryEvent.Noted(var id, int note) -> noted(id, note);
      case DeliveryEvent.NotNoted(var id, boolean wanted) -> notNoted(id, wanted);
    }
  }

  private boolean gone(PhotoId id) {
    return desk.find(id).filter(it -> !it.over()).isEmpty();
  }

  private void finished(PhotoId id) {
    if (desk.hasWork(id)) {
      desk.work = Optional.empty();
      silences = 0;
    }
    Optional<NaivePhoto> photo = desk.find(id).filter(it -> !it.over());
    if (photo.isEmpty() || desk.storing.contains(id) || desk.waiting.contains(id)) {
      return;
    }
    photo.get().state = JobState.COMPLETED;
    photo.get().nextTry = NaivePhoto.NEVER;
    if (desk.storing.isEmpty() || photo.get().high()) {
      store(id);
    } else {
      desk.waiting.add(id);
    }
  }

  void store(PhotoId id) {
    desk.storing.add(id);
    desk.want(new DeliveryCommand.Store(id));
  }

  private void storeNext() {
    if (desk.storing.isEmpty() && !desk.waiting.isEmpty()) {
      store(desk.waiting.removeFirst());
    }
  }

  private void broke(PhotoId id, ProcessingFault fault) {
    if (desk.hasWork(id)) {
      NaiveDesk.Work work = desk.work.get();
      desk.work = Optional.empty();
      if (desk.find(id).filter(it -> it.state == JobState.RUNNING).isPresent()) {
        silences = 0;
        blame(work, fault);
      }
    }
  }

  void died() {
    silences = 0;
    desk.work.ifPresent(it -> {
      desk.work = Optional.empty();
      blame(it, it.given() ? ProcessingFault.NOT_READY_TEMPORARILY : ProcessingFault.INTERRUPTED);
    });
  }

  /** The watchdog has waited in vain. */
  void silent(NaiveDesk.Work work) {
    silences++;
    if (silences == 3) {
      silences = 0;
      desk.work = Optional.empty();
      desk.want(new DeliveryCommand.Reset());
    } else {
      work.stopped = true;
      work.deadline = desk.now.plusSeconds(11);
      desk.want(new DeliveryCommand.Interrupt());
    }
    blame(work, ProcessingFault.TIMEOUT);
  }

  void blame(NaiveDesk.Work work, ProcessingFault fault) {
    desk.find(work.photo).filter(it -> it.state == JobState.RUNNING).ifPresent(it -> judge(it, fault, work.asked));
  }

  private void noted(PhotoId id, int note) {
    if (!desk.hasWork(id) || desk.work.get().given()) {
      return;
    }
    NaiveDesk.Work work = desk.work.get();
    Optional<NaivePhoto> photo = desk.find(id).filter(it -> it.state == JobState.RUNNING);
    if (photo.isEmpty() || work.stopped || !desk.gates(photo.get().high()).isEmpty()) {
      desk.work = Optional.empty();
      blame(work, ProcessingFault.INTERRUPTED);
    } else if (desk.notes.getOrDefault(id, 0) == note) {
      work.mode = NaivePhase.mode(photo.get());
      work.deadline = desk.now.plusSeconds(11);
      desk.want(new DeliveryCommand.ProcessImage(id, work.mode));
      desk.tell(new DeliveryNotice.Developing(id, work.mode));
    }
  }

  private void notNoted(PhotoId id, boolean wanted) {
    if (!desk.hasWork(id) || desk.work.get().given()) {
      return;
    }
    NaiveDesk.Work work = desk.work.get();
    desk.work = Optional.empty();
    if (wanted) {
      blame(work, ProcessingFault.STORE_FAILED);
    } else {
      unwanted(id);
    }
  }

  private void stored(PhotoId id, Revision revision) {
    if (!gone(id)) {
      desk.tell(new DeliveryNotice.BecameFinal(id, new Finality.Delivered(revision)));
    }
    forget(id);
    desk.want(new DeliveryCommand.FreeRaw(id));
    storeNext();
  }

  /** A device that died meanwhile is not to blame for it. */
  private void notStored(PhotoId id, Option<ProcessingFault> why) {
    desk.storing.remove(id);
    desk.waiting.remove(id);
    if (why.isEmpty()) {
      unwanted(id);
    } else if (!gone(id)) {
      boolean died = why.contains(ProcessingFault.NOT_READY_TEMPORARILY);
      judge(desk.find(id).get(), died ? ProcessingFault.INTERRUPTED : why.get(), false);
    }
    storeNext();
  }

  private void unwanted(PhotoId id) {
    if (!gone(id)) {
      boolean withdrawn = desk.kept.contains(new DeliveryEvent.Withdraw(id));
      desk.tell(new DeliveryNotice.BecameFinal(id, withdrawn ? new Finality.Withdrawn() : new Finality.Removed()));
    }
    forget(id);
    desk.want(new DeliveryCommand.FreeRaw(id));
  }

  private void forget(PhotoId id) {
    desk.settle(id);
    desk.storing.remove(id);
    desk.waiting.remove(id);
    desk.photos.removeIf(it -> it.id.equals(id));
  }

  void judge(NaivePhoto photo, ProcessingFault fault, boolean asked) {
    switch (fault) {
      case INVALID_PHOTO_ID, FAILED, RAW_LOST -> fatal(photo, fault, fault);
      case INTERRUPTED -> interrupted(photo, asked);
      case HIGH_TEMPERATURE -> {
        later(photo, fault, true);
        photo.heats++;
      }
      case NOT_READY_TEMPORARILY, SESSION_SYNC_NEEDED -> {
        if (photo.deaths == 2) {
          fatal(photo, fault, ProcessingFault.FAILED);
        } else {
          later(photo, fault, photo.high());
        }
        photo.deaths++;
      }
      case TIMEOUT, ABNORMAL, STORE_FAILED -> {
        if (photo.attempts == 5) {
          fatal(photo, fault, fault);
        } else {
          later(photo, fault, photo.high());
        }
        photo.attempts++;
      }
    }
  }

  private void fatal(NaivePhoto photo, ProcessingFault fault, ProcessingFault why) {
    desk.tell(new DeliveryNotice.FaultReported(photo.id, fault));
    giveUp(photo, why);
  }

  void giveUp(NaivePhoto photo, ProcessingFault why) {
    photo.state = JobState.ERROR;
    photo.fault = why.name();
    photo.nextTry = NaivePhoto.NEVER;
    photo.calm();
    desk.settle(photo.id);
    desk.want(new DeliveryCommand.RecordFailure(photo.id, why));
    desk.tell(new DeliveryNotice.BecameFinal(photo.id, new Finality.Failed(why)));
  }

  private void interrupted(NaivePhoto photo, boolean asked) {
    boolean high = photo.high();
    photo.nextTry = NaivePhoto.NEVER;
    if (high && asked) {
      photo.state = JobState.PENDING;
      return;
    }
    photo.state = JobState.FAILED;
    photo.fault = ProcessingFault.INTERRUPTED.name();
    photo.calm();
    if (high) {
      desk.tell(new DeliveryNotice.FaultReported(photo.id, ProcessingFault.INTERRUPTED));
    }
  }

  /** Before its count goes up: 2 s after the first failure of any kind, each time twice as long, at most 5 min. */
  private void later(NaivePhoto photo, ProcessingFault fault, boolean told) {
    Duration wait = Duration.ofSeconds(2);
    for (int i = 0; i < photo.failures(); i++) {
      wait = wait.multipliedBy(2);
    }
    photo.nextTry = desk.now.plus(wait.toSeconds() < 300 ? wait : Duration.ofMinutes(5));
    photo.state = JobState.FAILED;
    photo.fault = fault.name();
    photo.calm();
    if (told) {
      desk.tell(new DeliveryNotice.FaultReported(photo.id, fault));
    }
  }
}
