package dev.latent.app.simulation;

import dev.latent.camera.model.delivery.DeliveryReport;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.JobState;
import io.vavr.collection.Seq;

/** What the second phase was at when something went wrong. */
public enum Moment {
  /** No photo waits for it. */
  NOTHING_TO_DO,
  /** Photos wait for a gate or for their turn. */
  HELD,
  /** A photo waits for its next try. */
  BACKING_OFF,
  /** The device develops a photo. */
  DEVELOPING,
  /** A final image is being stored. */
  STORING;

  static Moment of(DeliveryReport report, boolean storing) {
    Seq<DeliveryReport.Unfinished> photos = report.photos();
    if (storing) {
      return STORING;
    }
    if (photos.exists(it -> it.state() == JobState.RUNNING)) {
      return DEVELOPING;
    }
    if (photos.exists(it -> it.reason() instanceof HoldReason.BackingOff)) {
      return BACKING_OFF;
    }
    return report.size() > 0 ? HELD : NOTHING_TO_DO;
  }
}
