package dev.latent.app.kit.device;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import java.util.function.Consumer;

/** A source that does as another one does. */
abstract class ForwardingPressure implements SystemPressure {

  protected final SystemPressure good;
  private Consumer<? super Pressure> inbox = _ -> {};

  ForwardingPressure(SystemPressure good) {
    this.good = good;
  }

  @Override
  public void connect(Consumer<? super Pressure> to) {
    inbox = to;
    good.connect(this::read);
  }

  /** What the good one tells; passed on. */
  void read(Pressure reading) {
    tell(reading);
  }

  final void tell(Pressure reading) {
    inbox.accept(reading);
  }

  @Override
  public void close() {
    good.close();
  }
}
