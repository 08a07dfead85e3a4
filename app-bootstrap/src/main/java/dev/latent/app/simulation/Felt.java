package dev.latent.app.simulation;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import java.util.function.Consumer;

/** A platform that is as it is told to be. Confined. */
final class Felt implements SystemPressure {

  private Consumer<? super Pressure> inbox = _ -> {};
  private Pressure now = Pressure.NONE;

  void press(Pressure pressure) {
    if (!pressure.equals(now)) {
      now = pressure;
      inbox.accept(pressure);
    }
  }

  @Override
  public void connect(Consumer<? super Pressure> listener) {
    inbox = listener;
    inbox.accept(now);
  }

  @Override
  public void close() {
    inbox = _ -> {};
  }
}
