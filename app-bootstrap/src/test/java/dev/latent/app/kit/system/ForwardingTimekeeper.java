package dev.latent.app.kit.system;

import dev.latent.camera.port.driven.Timekeeper;
import java.time.Duration;
import java.time.OffsetDateTime;

/** A timekeeper that does as another one does. */
abstract class ForwardingTimekeeper implements Timekeeper {

  protected final Timekeeper good;

  ForwardingTimekeeper(Timekeeper good) {
    this.good = good;
  }

  @Override
  public OffsetDateTime now() {
    return good.now();
  }

  @Override
  public Duration uptime() {
    return good.uptime();
  }

  @Override
  public void wakeAt(Duration uptime, Runnable alarm) {
    good.wakeAt(uptime, alarm);
  }
}
