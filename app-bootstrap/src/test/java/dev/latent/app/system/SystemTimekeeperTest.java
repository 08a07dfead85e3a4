package dev.latent.app.system;

import dev.latent.camera.contract.TimekeeperContract;
import dev.latent.camera.port.driven.Timekeeper;

class SystemTimekeeperTest implements TimekeeperContract {

  @Override
  public Timekeeper timekeeper() {
    return new SystemTimekeeper();
  }
}
