package dev.latent.camera.model.delivery;

/** How urgently a photo is wanted. Source: deferred processing service, JobPriority. */
public enum JobPriority {
  LOW(0),
  NORMAL(1),
  HIGH(2);

  private final int code;

  JobPriority(int code) {
    this.code = code;
  }

  /** The number that the real system gives it. */
  public int code() {
    return code;
  }
}
