package dev.latent.camera.model.session;

import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraDevice;

/** A camera input as the studio knows it. */
public record Input(InputId id, Caller caller, CameraDevice device, Hold hold) {

  /** What it has of its device. */
  public enum Hold {
    NOTHING,
    /** It is about to open it: nobody else may. */
    OPENING,
    OPEN
  }

  public boolean open() {
    return hold == Hold.OPEN;
  }

  Input with(Hold now) {
    return new Input(id, caller, device, now);
  }
}
