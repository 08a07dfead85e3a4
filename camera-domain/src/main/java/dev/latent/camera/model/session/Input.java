package dev.latent.camera.model.session;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;

/**
 * A camera input as the studio knows it.
 *
 * @param settings what its device was told last
 */
public record Input(InputId id, Caller caller, CameraDevice device, Hold hold, CameraSettings settings) {

  /** What it has of its device. */
  public enum Hold {
    NOTHING,
    /** It is about to open it: nobody else may. */
    OPENING,
    OPEN,
    /** It is about to give it back: nobody else may have it yet. */
    CLOSING
  }

  static Input of(InputId id, Caller caller, CameraDevice device) {
    return new Input(id, caller, device, Hold.NOTHING, CameraSettings.initial());
  }

  /** {@return whether the device is its own to use} */
  public boolean open() {
    return hold == Hold.OPEN;
  }

  Input with(Hold now) {
    return new Input(id, caller, device, now, settings);
  }

  Input with(CameraSettings told) {
    return new Input(id, caller, device, hold, told);
  }
}
