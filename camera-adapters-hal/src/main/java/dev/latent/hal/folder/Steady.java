package dev.latent.hal.folder;

import java.time.Duration;

/**
 * How long a file has not changed.
 *
 * @param since when it was first seen so, steady time
 */
record Steady(Stamp stamp, Duration since) {

  /** As it is seen now. */
  Steady seen(Stamp now, Duration at) {
    return now.equals(stamp) ? this : new Steady(now, at);
  }

  boolean lasts(Duration least, Duration now) {
    return now.minus(since).compareTo(least) >= 0;
  }
}
