package dev.latent.camera.model.history;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeliveryCommand;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryMachine;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.model.delivery.DeliveryState;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.Reconciliation;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.OffsetDateTime;

/** A delivery machine whose history is kept, with a library that notes at once; its clock is set by hand. */
final class Diary {

  static final PhotoId A = new PhotoId("A");
  static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-11-20T12:00:00+01:00");

  private DeliveryState state = DeliveryState.initial(DeliveryRules.USUAL);
  private Vector<HistoryEntry> kept = Vector.empty();
  private Duration now = Duration.ZERO;

  /** Of a service that has compared library and device. */
  static Diary ready(DeliveryRecord... wanted) {
    Diary diary = new Diary();
    diary.happens(new DeliveryEvent.SurveyBegan());
    diary.happens(new DeliveryEvent.HalChanged(HalState.READY));
    diary.happens(new DeliveryEvent.Surveyed(new Reconciliation(List.of(wanted), List.empty(), List.empty(),
        List.empty(), HashSet.empty())));
    return diary;
  }

  Diary happens(DeliveryEvent event) {
    Step<DeliveryState, DeliveryCommand> step = DeliveryMachine.step(state, new At<>(now, event));
    kept = kept.appendAll(new Chronicle(clock(), now).of(state, event, step));
    state = step.state();
    step.commands().forEach(command -> {
      if (command instanceof DeliveryCommand.Note(var photo, var tries)) {
        happens(new DeliveryEvent.Noted(photo, tries.note()));
      }
    });
    return this;
  }

  Diary after(double seconds) {
    now = now.plusNanos((long) (seconds * 1e9));
    return this;
  }

  OffsetDateTime clock() {
    return BEGIN.plus(now);
  }

  /** What was kept of the photo, or of all, in words. */
  Seq<String> of(PhotoId photo) {
    return kept.filter(it -> it.photo().contains(photo)).map(HistoryEntry::sentence);
  }

  /** All that was kept, in words. */
  Seq<String> all() {
    return kept.map(HistoryEntry::sentence);
  }

  Timeline timeline(PhotoId photo) {
    int first = kept.indexWhere(it -> it.photo().contains(photo));
    return Timeline.of(kept.drop(Math.max(0, first)), clock());
  }
}
