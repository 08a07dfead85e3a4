package dev.latent.app.cli.run;

import dev.latent.camera.model.device.Caller;

/** Which application takes the photos. */
public enum Flow {
  /** The system camera: it defers by its own call and stores the proxy itself. */
  EXPLICIT,
  /** A public camera application: photos become assets by themselves where the device defers. */
  AUTOMATIC,
  /** A public camera application that takes full photos only. */
  SINGLE;

  public Caller caller() {
    return switch (this) {
      case EXPLICIT -> new Caller("dev.latent.systemcamera", true);
      case AUTOMATIC, SINGLE -> new Caller("dev.latent.camera", false);
    };
  }
}
