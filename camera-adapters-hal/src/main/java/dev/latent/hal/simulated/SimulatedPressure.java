package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.hal.kit.Listeners;
import java.util.function.Consumer;

/** How warm the simulated device is. */
final class SimulatedPressure implements SystemPressure {

  private final Body body;
  private final Listeners listeners;

  SimulatedPressure(Body body, Listeners listeners) {
    this.body = body;
    this.listeners = listeners;
  }

  @Override
  public void connect(Consumer<? super Pressure> inbox) {
    listeners.connectPressure(inbox);
    body.tell(new DeviceEvent.PressureAsked());
    body.quiet();
  }

  @Override
  public void close() {
    listeners.connectPressure(_ -> {});
  }
}
