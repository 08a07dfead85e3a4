package dev.latent.camera.model.device;

/** What became of a camera. Source: Camera Kit, CameraStatus. */
public enum CameraStatus {
  /** It is there now. */
  APPEAR(0),
  /** It is gone. */
  DISAPPEAR(1),
  /** Nobody has it: it can be opened. */
  AVAILABLE(2),
  /** Somebody has opened it. */
  UNAVAILABLE(3);

  private final int code;

  CameraStatus(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
