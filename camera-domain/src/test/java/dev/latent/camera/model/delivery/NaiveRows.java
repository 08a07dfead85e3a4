package dev.latent.camera.model.delivery;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the naive second phase makes of library and device compared. */
final class NaiveRows {

  private final NaiveDesk desk;
  private final NaiveOutcomes outcomes;

  NaiveRows(NaiveDesk desk, NaiveOutcomes outcomes) {
    this.desk = desk;
    this.outcomes = outcomes;
  }

  /** A retry that was wished for meanwhile is older than a failure that is found now. */
  void hold(Reconciliation found) {
    found.wanted().filter(it -> !desk.settled.contains(it.photo()) && desk.find(it.photo()).isEmpty()).forEach(this::join);
    found.wanted().filter(it -> found.found().contains(it.photo())).forEach(this::find);
    for (DeliveryRecord row : found.lost()) {
      boolean younger = desk.kept.stream().anyMatch(it -> it.photo().equals(row.photo())
          && (it instanceof DeliveryEvent.Add || it instanceof DeliveryEvent.Withdraw
              || it.equals(new DeliveryEvent.Remove(it.photo(), false))));
      boolean busy = desk.find(row.photo()).filter(it -> !it.idle()).isPresent();
      if (!desk.settled.contains(row.photo()) && !younger && !busy) {
        lose(row);
        desk.kept.removeIf(it -> it instanceof DeliveryEvent.Retry && it.photo().equals(row.photo())
            && row.standing() != Standing.FAILED);
      }
    }
    found.spent().forEach(it -> desk.want(new DeliveryCommand.FreeRaw(it)));
    if (!found.buried().isEmpty()) {
      desk.want(new DeliveryCommand.Bury(found.buried()));
    }
  }

  /** Its raw is there again, and it is as on its first day. */
  private void find(DeliveryRecord row) {
    desk.find(row.photo()).filter(NaivePhoto::over).ifPresent(it -> {
      it.moved(row.standing() == Standing.TRASHED);
      desk.anew(it);
    });
  }

  private void lose(DeliveryRecord row) {
    Optional<NaivePhoto> known = desk.find(row.photo());
    NaivePhoto photo = known.orElseGet(() -> remembered(row));
    if (known.isEmpty()) {
      desk.photos.add(photo);
    }
    if (row.standing() != Standing.FAILED) {
      outcomes.giveUp(photo, ProcessingFault.RAW_LOST);
    } else {
      failed(photo, row);
    }
  }

  private static void failed(NaivePhoto photo, DeliveryRecord row) {
    photo.state = JobState.ERROR;
    photo.fault = row.failure().get().name();
    photo.nextTry = NaivePhoto.NEVER;
    photo.calm();
  }

  private void join(DeliveryRecord row) {
    NaivePhoto photo = remembered(row);
    desk.photos.add(photo);
    if (row.tries().open() && row.standing() != Standing.FAILED) {
      outcomes.judge(photo, ProcessingFault.NOT_READY_TEMPORARILY, false);
    }
  }

  private NaivePhoto remembered(DeliveryRecord row) {
    NaivePhoto photo = new NaivePhoto(row.photo(), desk.turns++, desk.now);
    photo.attempts = row.tries().attempts();
    photo.deaths = row.tries().deaths();
    photo.heats = row.tries().heats();
    photo.moved(row.standing() == Standing.TRASHED);
    if (row.standing() == Standing.FAILED) {
      failed(photo, row);
      return photo;
    }
    photo.priority = row.tries().wanted() == JobPriority.HIGH ? JobPriority.HIGH : photo.priority;
    Duration left = desk.around.read() && row.tries().nextTry().isDefined()
        ? Duration.between(desk.around.civil(desk.now), row.tries().nextTry().get().atOffset(ZoneOffset.UTC))
        : Duration.ZERO;
    if (left.isPositive()) {
      photo.state = JobState.FAILED;
      photo.fault = ProcessingFault.ABNORMAL.name();
      photo.nextTry = desk.now.plus(left.toSeconds() < 300 ? left : Duration.ofMinutes(5));
    }
    return photo;
  }
}
