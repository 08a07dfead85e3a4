package dev.latent.app.simulation;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.request.DeliveryMode;
import java.time.Duration;

/** What somebody does, or what befalls the device. {@code which} chooses among the photos that are there. */
sealed interface Act {

  /** A camera is opened, takes photos, and is closed after a while. */
  record Shoot(int photos, Duration between, Duration lingering, boolean saved) implements Act {}

  record Request(int which, DeliveryMode mode, boolean cancelled) implements Act {}

  record Edit(int which, int bytes) implements Act {}

  record Revert(int which) implements Act {}

  record Rename(int which) implements Act {}

  record Trash(int which) implements Act {}

  record Restore(int which) implements Act {}

  record Delete(int which) implements Act {}

  record Withdraw(int which) implements Act {}

  record Retry(int which) implements Act {}

  record Pause(Duration time) implements Act {}

  /** The platform gets so, for a while. */
  record Press(Pressure pressure, Duration time) implements Act {}

  /**
   * Something goes wrong, at the next such moment.
   *
   * @param after so many steps on a disk, or at once
   * @param half before a step that kills (0), amid it (1), after it (2)
   */
  record Fault(FaultKind kind, Moment moment, int after, int half, Duration time) implements Act {}
}
