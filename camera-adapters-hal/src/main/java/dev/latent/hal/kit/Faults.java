package dev.latent.hal.kit;

import dev.latent.camera.model.delivery.ProcessingFault;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the device does when its own work fails: say it once in the log, and go on with an event. */
public final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger("dev.latent.hal");

  private Faults() {}

  /** A piece of the device's work. */
  @FunctionalInterface
  public interface Work {
    void run() throws IOException;
  }

  /** One line for whoever runs the device, the rest for whoever mends it. */
  public static void log(String what, Throwable why) {
    LOG.warn("{} cause={}", what, why.toString());
    LOG.debug(what, why);
  }

  /** A device does not hang on what its work may throw: bad pictures, full disks and short memory come from outside, and
   * a build may lack a library. */
  public static void attempt(String what, Work work, Consumer<Throwable> failed) {
    try {
      work.run();
    } catch (IOException | RuntimeException | OutOfMemoryError | LinkageError e) {
      log(what + " failed", e);
      failed.accept(e);
    }
  }

  /**
   * What is asked of the files of the second phase.
   *
   * @param <T> the answer
   */
  @FunctionalInterface
  public interface Question<T> {
    T answer() throws IOException;
  }

  /** {@return the answer; NOT_READY_TEMPORARILY when the files do not give it} */
  public static <T> Either<ProcessingFault, T> ask(String what, Question<T> question) {
    try {
      return Either.right(question.answer());
    } catch (IOException e) {
      log(what + " failed", e);
      return Either.left(ProcessingFault.NOT_READY_TEMPORARILY);
    }
  }
}
