package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * The one photo that the device works on, or will as soon as the library has noted it; of a photo that was deleted or has
 * timed out, until the device has let go of it.
 *
 * @param begun steady time
 * @param deadline when the watchdog ends it, steady time; none before the device has it
 * @param askedAgain whether somebody wanted it at once after it had started
 * @param interrupted whether it was told to stop
 */
record Attempt(PhotoId photo, ExecutionMode mode, Duration begun, Option<Duration> deadline, boolean askedAgain,
    boolean interrupted) {

  static Attempt noting(PhotoId photo, ExecutionMode mode, Duration now) {
    return new Attempt(photo, mode, now, Option.none(), false, false);
  }

  /**
   * The device has it, in the mode that is right now; a hung one does not time itself. Source: deferred processing
   * service, the timer of a photo job.
   */
  Attempt dispatched(ExecutionMode how, Duration now, Duration watchdog) {
    return new Attempt(photo, how, now, Option.some(now.plus(watchdog)), askedAgain, interrupted);
  }

  boolean dispatched() {
    return deadline.isDefined();
  }

  boolean of(PhotoId other) {
    return photo.equals(other);
  }

  boolean overdue(Duration now) {
    return deadline.exists(it -> it.compareTo(now) <= 0);
  }

  Attempt asked() {
    return new Attempt(photo, mode, begun, deadline, true, interrupted);
  }

  Attempt stopped() {
    return new Attempt(photo, mode, begun, deadline, askedAgain, true);
  }

  /** Told to stop, and given as long again to say that it has. */
  Attempt stopped(Duration now, Duration watchdog) {
    return new Attempt(photo, mode, begun, Option.some(now.plus(watchdog)), askedAgain, true);
  }
}
