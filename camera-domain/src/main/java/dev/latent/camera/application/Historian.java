package dev.latent.camera.application;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeliveryCommand;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryState;
import dev.latent.camera.model.history.Chronicle;
import dev.latent.camera.model.history.Happening;
import dev.latent.camera.model.history.HistoryEntry;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeliveryHistory;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * Keeps what happens to the second phase from its start, in order, in the background: nobody waits for it. Thread-safe.
 */
final class Historian {

  private final DeliveryHistory history;
  private final Timekeeper time;
  private final Mailbox.Lane lane;
  private volatile Keeps keeps = Keeps.NOTHING;

  /** What is kept in this life of the process. */
  private enum Keeps {
    NOTHING,
    /** What happens to single photos: nobody looks after the whole. */
    PHOTOS,
    ALL
  }

  /** @param lane its own, open as long as anything happens */
  Historian(DeliveryHistory history, Timekeeper time, Mailbox.Lane lane) {
    this.history = history;
    this.time = time;
    this.lane = lane;
  }

  void started() {
    keeps = Keeps.ALL;
    keep(List.of(chronicle().ofAll(Happening.STARTED)));
  }

  /** This process only grants wishes: what it holds up is nobody's, and it looks after nothing. */
  void grantsOnly() {
    keeps = Keeps.PHOTOS;
  }

  void adopted(PhotoId photo) {
    keep(List.of(chronicle().adopted(photo)));
  }

  void found(PhotoId photo) {
    keep(List.of(chronicle().found(photo)));
  }

  void swept(PhotoId photo) {
    keep(List.of(chronicle().swept(photo)));
  }

  void stepped(DeliveryState before, DeliveryEvent event, Step<DeliveryState, DeliveryCommand> step) {
    keep(chronicle().of(before, event, step));
  }

  /** What happened a moment ago may be missing. */
  Seq<HistoryEntry> of(PhotoId photo) {
    return history.of(photo);
  }

  private Chronicle chronicle() {
    return new Chronicle(time.now(), time.uptime());
  }

  private void keep(Seq<HistoryEntry> entries) {
    Seq<HistoryEntry> kept = switch (keeps) {
      case NOTHING -> List.empty();
      case PHOTOS -> entries.filter(it -> it.photo().isDefined());
      case ALL -> entries;
    };
    if (!kept.isEmpty()) {
      lane.post(() -> history.add(kept));
    }
  }
}
