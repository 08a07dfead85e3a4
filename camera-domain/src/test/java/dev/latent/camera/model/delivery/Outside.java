package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A library that tells the truth and a device that may be wrong, around the second phase. Rows, raws and finished images
 * outlive the process; what the device has and what the background is still to do does not.
 */
final class Outside {

  /** Work of the background, which may go wrong; what the second phase is told of it. */
  interface Task {
    Optional<DeliveryEvent> run(boolean well);
  }

  final Map<PhotoId, DeliveryRecord> rows = new LinkedHashMap<>();
  final Set<PhotoId> raws = new LinkedHashSet<>();
  /** On a medium that is taken out. */
  private final Set<PhotoId> away = new LinkedHashSet<>();
  private final Set<PhotoId> trash = new LinkedHashSet<>();
  private final Set<PhotoId> finished = new LinkedHashSet<>();
  private final List<Task> tasks = new ArrayList<>();
  Optional<DeliveryCommand.ProcessImage> work = Optional.empty();
  HalState hal = HalState.READY;
  Pressure pressure = Pressure.NONE;
  boolean paused;
  private int shots;

  Outside() {
    later(this::survey);
  }

  PhotoId unclaimed() {
    PhotoId photo = new PhotoId("P" + shots++);
    raws.add(photo);
    return photo;
  }

  PhotoId shot() {
    PhotoId photo = unclaimed();
    rows.put(photo, DeliveryRecord.of(photo, Standing.LOW));
    return photo;
  }

  /** What the device is told to free meanwhile is freed by a later survey. */
  void vanish(PhotoId photo) {
    if (raws.remove(photo)) {
      away.add(photo);
    }
  }

  /** One of a deleted photo may find no tombstone any more: it is as good as that of a photo which nobody claims. */
  void returnRaws() {
    away.stream().filter(it -> rows.containsKey(it) && standing(it) != Standing.DELETED).forEach(raws::add);
    away.clear();
  }

  /** The user has decided how it stands. */
  void stand(PhotoId photo, Standing now) {
    rows.put(photo, record(photo).standing(now));
    trash.remove(photo);
    if (now == Standing.TRASHED) {
      trash.add(photo);
    }
  }

  /** As on its first day, in the trash or not. */
  void awaitAgain(PhotoId photo) {
    DeliveryRecord was = record(photo);
    rows.put(photo, was.standing(trash.contains(photo) ? Standing.TRASHED : Standing.LOW).with(was.tries().anew()));
  }

  DeliveryRecord record(PhotoId photo) {
    return Objects.requireNonNull(rows.get(photo));
  }

  Standing standing(PhotoId photo) {
    return record(photo).standing();
  }

  boolean awaits(PhotoId photo) {
    return rows.containsKey(photo) && switch (standing(photo)) {
      case LOW, TRASHED, FAILED -> true;
      case WITHDRAWN, FINAL, DELETED -> false;
    };
  }

  Optional<PhotoId> row(int which) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.keySet().stream().toList().get(which % rows.size()));
  }

  /** What the device answers about the photo that it has. */
  Optional<DeliveryEvent> answer(Option<ProcessingFault> fault) {
    Optional<PhotoId> photo = work.map(DeliveryCommand.ProcessImage::photo);
    work = Optional.empty();
    photo.filter(_ -> fault.isEmpty()).ifPresent(finished::add);
    return photo.map(it -> answer(it, fault));
  }

  static DeliveryEvent answer(PhotoId photo, Option<ProcessingFault> fault) {
    return fault.<DeliveryEvent>map(it -> new DeliveryEvent.Broke(photo, it))
        .getOrElse(() -> new DeliveryEvent.Finished(photo));
  }

  boolean idle() {
    return work.isEmpty() && tasks.isEmpty();
  }

  Optional<DeliveryEvent> work(int which, boolean well) {
    return tasks.isEmpty() ? Optional.empty() : tasks.remove(which % tasks.size()).run(well);
  }

  void stop() {
    work = Optional.empty();
    tasks.clear();
    later(this::survey);
  }

  void hal(HalState now) {
    hal = now;
    work = hal == HalState.DISCONNECTED ? Optional.empty() : work;
  }

  void obey(DeliveryCommand command) {
    switch (command) {
      case DeliveryCommand.ProcessImage wanted -> work = Optional.of(wanted);
      case DeliveryCommand.Reset() -> work = Optional.empty();
      case DeliveryCommand.Store(var photo) -> later(well -> store(photo, well));
      case DeliveryCommand.Note(var photo, var tries) -> later(well -> note(photo, tries, well));
      case DeliveryCommand.FreeRaw(var photo) when hal != HalState.DISCONNECTED -> raws.remove(photo);
      case DeliveryCommand.RecordFailure(var photo, var why) -> later(_ -> fail(photo, why));
      case DeliveryCommand.Bury(var photos) -> photos.forEach(rows::remove);
      case DeliveryCommand.BeginSurvey() -> later(this::survey);
      case DeliveryCommand.FreeRaw _, DeliveryCommand.Interrupt _, DeliveryCommand.Rest _, DeliveryCommand.Tell _ -> { }
    }
  }

  private void later(Task task) {
    tasks.add(task);
  }

  private Optional<DeliveryEvent> tell(DeliveryEvent event) {
    later(_ -> Optional.of(event));
    return Optional.empty();
  }

  private Optional<DeliveryEvent> store(PhotoId photo, boolean well) {
    if (!finished.contains(photo) || !raws.contains(photo)) {
      return tell(new DeliveryEvent.NotStored(photo, Option.some(ProcessingFault.INVALID_PHOTO_ID)));
    }
    if (!awaits(photo)) {
      return tell(rows.containsKey(photo) && standing(photo) == Standing.FINAL
          ? new DeliveryEvent.Stored(photo, new Revision(2))
          : new DeliveryEvent.NotStored(photo, Option.none()));
    }
    if (!well) {
      return tell(new DeliveryEvent.NotStored(photo, Option.some(
          hal == HalState.DISCONNECTED ? ProcessingFault.NOT_READY_TEMPORARILY : ProcessingFault.STORE_FAILED)));
    }
    rows.put(photo, record(photo).standing(Standing.FINAL));
    return tell(new DeliveryEvent.Stored(photo, new Revision(2)));
  }

  private Optional<DeliveryEvent> note(PhotoId photo, Tries tries, boolean well) {
    if (!awaits(photo)) {
      return tell(new DeliveryEvent.NotNoted(photo, false));
    }
    if (!well) {
      return tell(new DeliveryEvent.NotNoted(photo, true));
    }
    if (record(photo).tries().note() < tries.note()) {
      rows.put(photo, record(photo).with(tries));
    }
    return tell(new DeliveryEvent.Noted(photo, tries.note()));
  }

  private Optional<DeliveryEvent> fail(PhotoId photo, ProcessingFault why) {
    if (awaits(photo)) {
      rows.put(photo, record(photo).failed(why));
    }
    return Optional.empty();
  }

  /** Asks both now, and answers when what it has heard is old. */
  private Optional<DeliveryEvent> survey(boolean well) {
    Comparison comparison = new Comparison(this);
    Reconciliation found = hal == HalState.DISCONNECTED ? comparison.unanswered() : comparison.answered(well);
    later(_ -> Optional.of(new DeliveryEvent.Surveyed(found)));
    return Optional.of(new DeliveryEvent.SurveyBegan());
  }
}
