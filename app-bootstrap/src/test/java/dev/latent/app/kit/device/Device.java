package dev.latent.app.kit.device;

import dev.latent.app.SmallDevice;
import dev.latent.app.kit.trial.Dock;
import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.simulation.VirtualTime;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A device that does as another one does, but for a port or two. */
record Device(DeviceKit good, CameraHal cameraHal, ImageProcessor imageProcessor, SystemPressure systemPressure)
    implements DeviceKit {

  /** {@return another life of what is on trial, on the same home} */
  static DeviceKit life(Dock<DeviceKit> dock, VirtualTime time, Path home) {
    return dock.lives(() -> SmallDevice.kit(time, home)).get();
  }

  static UnaryOperator<DeviceKit> withCamera(UnaryOperator<CameraHal> how) {
    return kit -> new Device(kit, how.apply(kit.cameraHal()), kit.imageProcessor(), kit.systemPressure());
  }

  static UnaryOperator<DeviceKit> withProcessor(UnaryOperator<ImageProcessor> how) {
    return kit -> new Device(kit, kit.cameraHal(), how.apply(kit.imageProcessor()), kit.systemPressure());
  }

  @Override
  public void close() {
    good.close();
  }
}
