package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import java.time.Duration;

/**
 * The one photo that the device works on; of a photo that was deleted or has timed out, until the device has let go of it.
 *
 * @param begun steady time
 * @param deadline when the watchdog ends it, steady time
 * @param askedAgain whether somebody wanted it at once after it had started
 * @param interrupted whether the device was told to stop
 */
record Attempt(PhotoId photo, ExecutionMode mode, Duration begun, Duration deadline, boolean askedAgain,
    boolean interrupted) {

  /** A hung device does not time itself. Source: deferred processing service, the timer of a photo job. */
  static final Duration WATCHDOG = Duration.ofSeconds(11);

  static Attempt begun(PhotoId photo, ExecutionMode mode, Duration now) {
    return new Attempt(photo, mode, now, now.plus(WATCHDOG), false, false);
  }

  boolean of(PhotoId other) {
    return photo.equals(other);
  }

  boolean overdue(Duration now) {
    return deadline.compareTo(now) <= 0;
  }

  Attempt asked() {
    return new Attempt(photo, mode, begun, deadline, true, interrupted);
  }

  Attempt stopped() {
    return new Attempt(photo, mode, begun, deadline, askedAgain, true);
  }

  /** Told to stop, and given as long again to say that it has. */
  Attempt stopped(Duration now) {
    return new Attempt(photo, mode, begun, now.plus(WATCHDOG), askedAgain, true);
  }
}
