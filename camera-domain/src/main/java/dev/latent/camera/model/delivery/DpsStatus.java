package dev.latent.camera.model.delivery;

/** What the second phase is doing as a whole. Source: deferred processing service, DpsStatus. */
public enum DpsStatus {
  SESSION_STATE_IDLE(0),
  SESSION_STATE_RUNNABLE(1),
  SESSION_STATE_RUNNING(2),
  SESSION_STATE_SUSPENDED(3),
  SESSION_STATE_PREEMPTED(4);

  private final int code;

  DpsStatus(int code) {
    this.code = code;
  }

  /** The number that the real system gives it. */
  public int code() {
    return code;
  }
}
