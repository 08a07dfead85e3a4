package dev.latent.hal.simulated;

import dev.latent.camera.port.driven.Timekeeper;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Time as it passes. Thread-safe. */
final class LiveTime implements Timekeeper, AutoCloseable {

  private final long start = System.nanoTime();
  private final ScheduledExecutorService alarms =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("alarms").factory());
  private @Nullable Future<?> armed;

  @Override
  public OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  @Override
  public Duration uptime() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Override
  public synchronized void wakeAt(Duration uptime, Runnable alarm) {
    if (armed != null) {
      armed.cancel(false);
    }
    armed = alarms.schedule(alarm, uptime.minus(uptime()).toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    alarms.shutdownNow();
  }
}
