package dev.latent.hal.folder;

import dev.latent.camera.contract.SystemPressureContract;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.simulation.VirtualTime;

/** A camera behind a folder tells nothing of how it is, always. */
class CalmTest implements SystemPressureContract {

  @Override
  public SystemPressure source(VirtualTime time) {
    return new Calm();
  }

  @Override
  public void change() {}

  @Override
  public Pressure asFarAsTold(Pressure reading) {
    return Pressure.NONE;
  }

  @Override
  public boolean changes() {
    return false;
  }
}
