package dev.latent.camera.model.device;

/** What a camera's lens is for. Source: Camera Kit, CameraType. */
public enum CameraType {
  DEFAULT(0),
  WIDE_ANGLE(1),
  ULTRA_WIDE(2),
  TELEPHOTO(3),
  TRUE_DEPTH(4);

  private final int code;

  CameraType(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
