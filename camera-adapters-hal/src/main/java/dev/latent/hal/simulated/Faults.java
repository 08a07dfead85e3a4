package dev.latent.hal.simulated;

import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the device does when its own work fails: say it once in the log, and go on with an event. */
final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger("dev.latent.hal.simulated");

  private Faults() {}

  /** A piece of the device's work. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  static void log(String what, Throwable why) {
    LOG.warn("{} cause={}", what, why.toString());
    LOG.debug(what, why);
  }

  /** A device does not hang on what its work may throw: bad pictures, full disks and short memory come from outside. */
  static void attempt(String what, Work work, Consumer<Throwable> failed) {
    try {
      work.run();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      log(what + " failed", e);
      failed.accept(e);
    }
  }
}
