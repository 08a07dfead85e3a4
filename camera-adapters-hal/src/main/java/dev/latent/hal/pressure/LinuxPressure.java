package dev.latent.hal.pressure;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.port.driven.Timekeeper;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Looks at the machine now and then. The first look is on the thread that connects, the others in the background, each
 * begun only after the one before. Thread-safe.
 */
final class LinuxPressure implements SystemPressure {

  private final Sensors sensors;
  private final Steady steady;
  private final Duration poll;
  private final Timekeeper time;
  private final Executor background;
  private volatile boolean closed;

  /** @param poll from the end of one look to the next */
  LinuxPressure(Sensors sensors, Steady steady, Duration poll, Timekeeper time, Executor background) {
    this.sensors = sensors;
    this.steady = steady;
    this.poll = poll;
    this.time = time;
    this.background = background;
  }

  @Override
  public void connect(Consumer<? super Pressure> inbox) {
    if (!closed) {
      Pressure first = steady.reading(Pressure.NONE, sensors.look());
      inbox.accept(first);
      lookLater(inbox, first);
    }
  }

  @Override
  public void close() {
    closed = true;
  }

  private void lookLater(Consumer<? super Pressure> inbox, Pressure told) {
    if (!closed) {
      time.wakeAt(time.uptime().plus(poll), () -> background.execute(() -> look(inbox, told)));
    }
  }

  private void look(Consumer<? super Pressure> inbox, Pressure told) {
    Pressure now = closed ? told : steady.reading(told, sensors.look());
    if (!closed && !now.equals(told)) {
      inbox.accept(now);
    }
    lookLater(inbox, now);
  }
}
