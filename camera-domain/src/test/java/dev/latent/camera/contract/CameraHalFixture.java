package dev.latent.camera.contract;

import dev.latent.camera.fixture.VirtualTime;
import dev.latent.camera.port.driven.DeviceKit;

/** How a test gets at the device that it holds to the contract. */
public interface CameraHalFixture {

  /**
   * A kit that lives in this time, on the home of this test; asked again, another life on the same home, as after a
   * process was killed. Nothing else uses the home.
   */
  DeviceKit kit(VirtualTime time);

  /**
   * Whether its images are pictures of what its cameras look at: of something that stands still and is not the same
   * everywhere. One whose images are mere bytes says so here, and is not asked what its settings do to them.
   */
  default boolean pictures() {
    return true;
  }
}
