package dev.latent.app.wiring;

import dev.latent.camera.port.driven.CameraHal;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.port.driven.ImageProcessor;
import dev.latent.camera.port.driven.SystemPressure;

/** A device on a platform whose pressure another tells. Both are closed with it. */
record PressedKit(DeviceKit device, SystemPressure systemPressure) implements DeviceKit {

  @Override
  public CameraHal cameraHal() {
    return device.cameraHal();
  }

  @Override
  public ImageProcessor imageProcessor() {
    return device.imageProcessor();
  }

  @Override
  public void close() {
    systemPressure.close();
    device.close();
  }
}
