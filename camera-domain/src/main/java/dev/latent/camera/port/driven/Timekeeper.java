package dev.latent.camera.port.driven;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * Time. Each party that needs an alarm has a Timekeeper of its own; all of one process keep the same time.
 *
 * <p>Source: ours; every deadline of the second phase is steady, as in the real system.
 * <p>Threads: thread-safe; the alarm rings on any thread, never inside {@link #wakeAt}.
 */
public interface Timekeeper {

  /** TK1. The civil time with the offset in force; may jump; only for what people read. */
  OffsetDateTime now();

  /** TK2. Since a fixed moment before the first call; never goes back. All deadlines are in it. */
  Duration uptime();

  /**
   * TK3. One alarm, which rings once and not before its moment; a later call replaces it. A moment in the past rings at
   * once.
   */
  void wakeAt(Duration uptime, Runnable alarm);
}
