package dev.latent.app.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.TimekeeperContract;
import dev.latent.camera.port.driven.Timekeeper;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class SystemTimekeeperTest implements TimekeeperContract {

  @Override
  public Timekeeper timekeeper() {
    return new SystemTimekeeper();
  }

  @Override
  public void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).as("the alarm rings").isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
