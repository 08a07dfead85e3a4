package dev.latent.camera.model.control;

/** When the flash fires. Source: Camera Kit, FlashMode. */
public enum FlashMode {
  CLOSE(0),
  OPEN(1),
  AUTO(2),
  /** On as long as the camera runs, like a torch. */
  ALWAYS_OPEN(3);

  private final int code;

  FlashMode(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
