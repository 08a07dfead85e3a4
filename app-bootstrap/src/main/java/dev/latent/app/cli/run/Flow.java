package dev.latent.app.cli.run;

import dev.latent.camera.model.device.Caller;

/** Which application takes the photos. */
public enum Flow {
  /** The system camera: it defers by its own call and stores the proxy itself. */
  EXPLICIT(new Caller("dev.latent.systemcamera", true)),
  /** A public camera application: photos become assets by themselves where the device defers. */
  AUTOMATIC(new Caller("dev.latent.camera", false)),
  /** A public camera application that takes full photos only. */
  SINGLE(new Caller("dev.latent.camera", false));

  private final Caller caller;

  Flow(Caller caller) {
    this.caller = caller;
  }

  public Caller caller() {
    return caller;
  }
}
