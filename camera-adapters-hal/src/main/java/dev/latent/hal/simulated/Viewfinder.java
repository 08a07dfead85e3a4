package dev.latent.hal.simulated;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * The preview of the open camera.
 *
 * @param running from start to stop
 * @param sighted whether there is a picture to show
 * @param last the number of the frame that was due last; 0 none yet
 * @param due when the next is, steady time
 */
record Viewfinder(boolean running, boolean sighted, long last, Duration due) {

  static final Viewfinder OFF = new Viewfinder(false, false, 0, Duration.ZERO);

  /** Counts from 1 again, unless it runs already. */
  Viewfinder started(Duration now) {
    return running ? this : new Viewfinder(true, sighted, 0, now);
  }

  Viewfinder stopped() {
    return new Viewfinder(false, sighted, last, due);
  }

  /** Nothing is due before there is something to show. */
  Viewfinder seeing(Duration now) {
    return new Viewfinder(running, true, last, last == 0 ? now : due);
  }

  Viewfinder blind() {
    return new Viewfinder(running, false, last, due);
  }

  Option<Duration> wake() {
    return Option.when(running && sighted, due);
  }

  /** The frame that is due now; those before it that were not shown are left out. */
  Viewfinder shown(Duration now, Duration period) {
    long late = now.minus(due).dividedBy(period);
    return new Viewfinder(running, sighted, last + 1 + late, due.plus(period.multipliedBy(late + 1)));
  }
}
