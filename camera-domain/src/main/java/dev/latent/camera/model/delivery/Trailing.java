package dev.latent.camera.model.delivery;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * The short while after the shot in which the second phase goes on whatever the temperature. Source: deferred processing
 * service, the trailing strategy.
 *
 * @param armed whether a first stage was delivered since the last window began
 * @param left what an opened camera cut off
 * @param until the end of the window, steady time
 */
record Trailing(boolean armed, Duration left, Option<Duration> until) {

  static final Trailing NONE = new Trailing(false, Duration.ZERO, Option.none());

  /** For a plan: on, or off, whatever the time. */
  static Trailing assumed(boolean on) {
    return new Trailing(false, Duration.ZERO, Option.when(on, Duration.ZERO));
  }

  boolean active() {
    return until.isDefined();
  }

  Trailing arm() {
    return new Trailing(true, left, until);
  }

  Trailing opened(Duration now) {
    return until.map(end -> new Trailing(armed, positive(end.minus(now)), Option.<Duration>none())).getOrElse(this);
  }

  Trailing closed(Duration asked, Duration now) {
    Duration time = asked.compareTo(left) > 0 ? asked : left;
    return armed && time.isPositive() ? new Trailing(false, Duration.ZERO, Option.some(now.plus(time))) : this;
  }

  Trailing woken(Duration now) {
    return until.exists(end -> end.compareTo(now) <= 0) ? new Trailing(armed, Duration.ZERO, Option.none()) : this;
  }

  private static Duration positive(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }
}
