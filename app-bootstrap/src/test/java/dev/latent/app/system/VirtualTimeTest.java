package dev.latent.app.system;

import dev.latent.camera.contract.TimekeeperContract;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.simulation.VirtualTime;
import java.util.concurrent.CountDownLatch;

/** The tests' own time keeps the same promises as the machine's. */
class VirtualTimeTest implements TimekeeperContract {

  private final VirtualTime time = new VirtualTime();

  @Override
  public Timekeeper timekeeper() {
    return time.timekeeper();
  }

  @Override
  public void await(CountDownLatch latch) {
    time.passUntil(() -> latch.getCount() == 0);
  }
}
