package dev.latent.camera.model.capture;

/** Why photos are, or are not, delivered in two stages. Ours; the rules are Camera Kit's. */
public enum DeferralReason {
  /** Deferred. */
  CHOSEN(true, "the application has enabled deferred delivery"),
  /** Deferred. */
  AUTOMATIC(true, "the camera defers by itself: it can, and the application does not ask for the full photo alone"),
  /** Deferred. */
  CHOSEN_FOR_THE_SHOT(true, "the application has asked so for this shot"),
  NOT_COMMITTED(false, "it is decided at commitConfig"),
  NO_PHOTO_OUTPUT(false, "the session has no photo output"),
  SWITCHED_OFF(false, "the application has switched deferred delivery off"),
  VIDEO_CHOSEN(false, "the application has enabled deferred delivery of video, not of photos"),
  NOT_SUPPORTED(false, "this camera does not defer photos in this mode"),
  PHOTO_AVAILABLE_ONLY(false, "the application listens for photoAvailable alone, the full photo"),
  OWN_SURFACE(false, "the photos go to a surface of the application's own"),
  SWITCHED_OFF_FOR_THE_SHOT(false, "the application has asked for this shot in a single stage");

  private final boolean deferred;
  private final String what;

  DeferralReason(boolean deferred, String what) {
    this.deferred = deferred;
    this.what = what;
  }

  /** {@return one clause for a person} */
  public String what() {
    return what;
  }

  /** {@return whether it is one for two stages, and which} */
  public DeferralDecision decision() {
    return new DeferralDecision(deferred, this);
  }
}
