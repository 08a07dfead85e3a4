package dev.latent.camera.model.control;

/** What a single-stage photo is to be: as good, or as quick, as the device can. Source: Camera Kit, PhotoQualityPrioritization. */
public enum PhotoQualityPrioritization {
  HIGH_QUALITY(0),
  SPEED(1);

  private final int code;

  PhotoQualityPrioritization(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
