package dev.latent.camera.model.device;

/**
 * A camera call that was refused; nothing has changed.
 *
 * @param what one sentence for a person: what was wrong, and what would be right
 */
public record CameraError(CameraErrorCode code, String what) {

  @Override
  public String toString() {
    return what + " (" + code.code() + " " + code + ")";
  }
}
