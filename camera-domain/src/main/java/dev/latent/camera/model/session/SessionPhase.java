package dev.latent.camera.model.session;

/** How far a session is. Source: Camera Kit's capture session states; CONFIGURING is ours. */
public enum SessionPhase {
  INIT,
  CONFIG_INPROGRESS,
  /** The device is setting up the committed streams. */
  CONFIGURING,
  CONFIG_COMMITTED,
  STARTED,
  RELEASED;

  public boolean committed() {
    return this == CONFIG_COMMITTED || this == STARTED;
  }
}
