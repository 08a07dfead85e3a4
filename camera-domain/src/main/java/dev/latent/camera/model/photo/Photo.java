package dev.latent.camera.model.photo;

import dev.latent.camera.model.EncodedImage;

/**
 * The full image of a single-stage capture; it has no second phase. Source: Camera Kit, Photo.
 *
 * @param main the application's until it calls {@link #release}
 */
public record Photo(CaptureId captureId, CaptureFacts facts, EncodedImage main) {

  /** Idempotent. */
  public void release() {
    main.close();
  }

  @Override
  public String toString() {
    return "Photo[" + captureId + ", " + facts.photo() + "]";
  }
}
