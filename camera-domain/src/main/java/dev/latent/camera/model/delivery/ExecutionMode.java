package dev.latent.camera.model.delivery;

/** How hard the device works on a photo. Source: deferred processing service, ExecutionMode. */
public enum ExecutionMode {
  HIGH_PERFORMANCE(0),
  LOAD_BALANCE(1),
  LOW_POWER(2),
  DUMMY(3);

  private final int code;

  ExecutionMode(int code) {
    this.code = code;
  }

  /** The number that the real system gives it. */
  public int code() {
    return code;
  }
}
