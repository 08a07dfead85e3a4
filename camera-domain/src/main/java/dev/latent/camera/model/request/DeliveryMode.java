package dev.latent.camera.model.request;

/** Which image an application wants, and how soon. Source: Media Library Kit, DeliveryMode. */
public enum DeliveryMode {
  /** The one that is there, once. */
  FAST_MODE(0),
  /** The final one alone, once, as soon as it can be had. */
  HIGH_QUALITY_MODE(1),
  /** The one that is there; and, if that is not final, the final one as soon as it can be had. */
  BALANCE_MODE(2);

  private final int code;

  DeliveryMode(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
