package dev.latent.app.kit.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.contract.TimekeeperContract;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.simulation.VirtualTime;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** The tests' own time, or one that is broken, held to its contract: what is lost in it is lost each time alike. */
final class TimekeeperTrial implements TimekeeperContract {

  static final Dock<Timekeeper> DOCK = new Dock<>(TimekeeperTrial.class);

  private final VirtualTime time = new VirtualTime();
  private final Supplier<Timekeeper> parties = DOCK.lives(time::timekeeper);

  @Override
  public Timekeeper timekeeper() {
    return parties.get();
  }

  @Override
  public void await(CountDownLatch latch) {
    time.passUntil(() -> latch.getCount() == 0);
    assertThat(latch.getCount()).as("alarms that do not ring").isZero();
  }
}
