package dev.latent.camera.model.session;

import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;

/**
 * A camera input as the studio knows it.
 *
 * @param open whether its device was opened by it and not closed since
 */
public record Input(InputId id, Caller caller, CameraDevice device, boolean open) {

  Input opened(boolean open) {
    return new Input(id, caller, device, open);
  }
}
