package dev.latent.camera.model.control;

/** How the exposure is found. Source: Camera Kit, ExposureMode. */
public enum ExposureMode {
  LOCKED(0),
  AUTO(1),
  CONTINUOUS_AUTO(2);

  private final int code;

  ExposureMode(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
