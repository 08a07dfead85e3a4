package dev.latent.hal.imaging;

import java.util.concurrent.CancellationException;

/** Ends long work from outside: asked at each of its steps, of a few milliseconds on a machine of today. Thread-safe. */
@FunctionalInterface
public interface Brake {

  /** Of work that nobody ends. */
  Brake NONE = () -> false;

  /** Whether the work is to end; once it is, it stays so. */
  boolean pulled();

  /**
   * Between two steps.
   *
   * @throws CancellationException if the work is to end
   */
  default void check() {
    if (pulled()) {
      throw new CancellationException("ended from outside");
    }
  }
}
