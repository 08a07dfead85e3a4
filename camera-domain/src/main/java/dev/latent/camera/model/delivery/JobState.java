package dev.latent.camera.model.delivery;

/** How far a photo's second phase is. Source: deferred processing service, JobState. */
public enum JobState {
  PENDING(0),
  FAILED(1),
  RUNNING(2),
  COMPLETED(3),
  ERROR(4);

  private final int code;

  JobState(int code) {
    this.code = code;
  }

  /** The number that the real system gives it. */
  public int code() {
    return code;
  }
}
