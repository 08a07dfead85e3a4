package dev.latent.app.system;

import dev.latent.camera.port.driven.Timekeeper;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The machine's time. Steady time counts from when this class was loaded, the same for all of a process; an alarm is a
 * virtual thread that sleeps until its moment.
 */
public final class SystemTimekeeper implements Timekeeper {

  private static final long START = System.nanoTime();

  private final AtomicReference<@Nullable Thread> sleeper = new AtomicReference<>();

  @Override
  public OffsetDateTime now() {
    return OffsetDateTime.now(ZoneId.systemDefault());
  }

  @Override
  public Duration uptime() {
    return Duration.ofNanos(System.nanoTime() - START);
  }

  @Override
  public void wakeAt(Duration uptime, Runnable alarm) {
    Thread next = Thread.ofVirtual().name("alarm").unstarted(() -> ring(uptime, alarm));
    Thread former = sleeper.getAndSet(next);
    if (former != null) {
      former.interrupt();
    }
    next.start();
  }

  private void ring(Duration moment, Runnable alarm) {
    if (slept(moment) && sleeper.compareAndSet(Thread.currentThread(), null)) {
      alarm.run();
    }
  }

  /** False when a later alarm took the place of this one. */
  private boolean slept(Duration moment) {
    try {
      for (Duration left = left(moment); left.isPositive(); left = left(moment)) {
        Thread.sleep(left);
      }
      return true;
    } catch (InterruptedException replaced) {
      return false;
    }
  }

  private Duration left(Duration moment) {
    return moment.minus(uptime());
  }
}
