package dev.latent.app.cli.tell;

import java.time.Duration;

/** Says what happens, as it happens. Confined to the run's own thread. */
public interface Teller extends AutoCloseable {

  void tell(Told told);

  /**
   * A wait for the second phase goes on: called now and then while it does.
   *
   * @param done how many of {@code all} photos are waited for no more
   * @param since how long it has lasted
   */
  void waiting(int done, int all, Duration since);

  /** Idempotent. What is only for the moment leaves the screen. */
  @Override
  void close();
}
