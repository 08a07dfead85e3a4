package dev.latent.hal.folder;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import java.util.function.Consumer;

/** A camera somewhere else says nothing of how it is. */
record Calm() implements SystemPressure {

  @Override
  public void connect(Consumer<? super Pressure> inbox) {
    inbox.accept(Pressure.NONE);
  }

  @Override
  public void close() {}
}
