package dev.latent.camera.model.delivery;

/** How the device's image processing is. Source: deferred processing service, HdiStatus. */
public enum HalState {
  DISCONNECTED(0),
  READY(1),
  READY_SPACE_LIMIT_REACHED(2),
  NOT_READY_PREEMPTED(3),
  NOT_READY_OVERHEAT(4),
  NOT_READY_TEMPORARILY(5);

  private final int code;

  HalState(int code) {
    this.code = code;
  }

  /** The number that the real system gives it. */
  public int code() {
    return code;
  }
}
