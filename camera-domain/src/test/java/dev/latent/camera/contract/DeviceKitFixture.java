package dev.latent.camera.contract;

import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;

/** How a test gets at the device that it holds to the contracts of its ports. */
public interface DeviceKitFixture extends AdapterFixture {

  /**
   * A kit that lives in this time, on the home of this test; asked again, another life on the same home, as after a
   * process was killed. Nothing else uses the home. One of level CORE may begin anew each time.
   */
  DeviceKit kit(VirtualTime time);

  /** Whose threads do the work of the kit's ports. */
  default Pace pace() {
    return Pace.CONFINED;
  }
}
