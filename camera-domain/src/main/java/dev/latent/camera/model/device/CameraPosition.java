package dev.latent.camera.model.device;

/** Where a camera sits on its device. Source: Camera Kit, CameraPosition. */
public enum CameraPosition {
  UNSPECIFIED(0),
  BACK(1),
  FRONT(2),
  FOLD_INNER(3);

  private final int code;

  CameraPosition(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
