package dev.latent.camera.model.control;

/** How the focus is found. Source: Camera Kit, FocusMode. */
public enum FocusMode {
  MANUAL(0),
  CONTINUOUS_AUTO(1),
  AUTO(2),
  LOCKED(3);

  private final int code;

  FocusMode(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
