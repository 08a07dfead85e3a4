package dev.latent.camera.contract;

import java.time.Duration;

/** Whose threads do the work of an adapter, and so how a test waits for what comes of it. */
public sealed interface Pace {

  /**
   * All work goes through the executor and the time that the adapter is given. Once both are quiet, nothing more comes:
   * what is missing then is missing.
   */
  Pace CONFINED = new Confined();

  /**
   * The adapter has threads of its own, while time is still the one that it is given: it passes about twenty times as
   * fast as on the wall for as long as something is awaited.
   *
   * @param patience how long, by the clock on the wall, what has to come may be in coming. For a hundredth of it a test
   *     watches that what must not come does not
   */
  static Pace.Free free(Duration patience) {
    return new Free(patience);
  }

  /** {@link #CONFINED}. */
  record Confined() implements Pace {}

  /** {@link #free}. */
  record Free(Duration patience) implements Pace {

    public Free {
      if (!patience.isPositive()) {
        throw new IllegalArgumentException("patience must be positive: " + patience);
      }
    }
  }
}
