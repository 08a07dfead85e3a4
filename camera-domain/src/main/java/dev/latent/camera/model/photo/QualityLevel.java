package dev.latent.camera.model.photo;

/** How good a capture is asked to be. Source: Camera Kit, QualityLevel. */
public enum QualityLevel {
  QUALITY_LEVEL_HIGH(0),
  QUALITY_LEVEL_MEDIUM(1),
  QUALITY_LEVEL_LOW(2);

  private final int code;

  QualityLevel(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
