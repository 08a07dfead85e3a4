package dev.latent.hal.simulated;

import dev.latent.camera.model.device.CameraId;

/** The lens of each camera: one that sees a narrower part of the scene is as much longer. */
record Lenses(DeviceSettings settings) {

  Lens of(CameraId camera) {
    double crop = settings.eye(camera).map(Eye::crop).getOrElse(1.0);
    return new Lens(settings.make(), settings.model(), settings.sensor().fNumber(),
        settings.sensor().focalLength() * crop);
  }
}
