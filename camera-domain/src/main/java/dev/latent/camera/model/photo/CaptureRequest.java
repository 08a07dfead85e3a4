package dev.latent.camera.model.photo;

import dev.latent.camera.model.device.Profile;

/**
 * What a device is asked to capture.
 *
 * @param profile one of the photo profiles that the stream was configured with
 * @param deferred whether the first stage is delivered at once and the raw burst kept for the second
 */
public record CaptureRequest(CaptureId capture, CaptureFacts facts, Profile profile, boolean deferred) {

  public PhotoId photo() {
    return facts.photo();
  }
}
