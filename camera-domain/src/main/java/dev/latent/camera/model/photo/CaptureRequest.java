package dev.latent.camera.model.photo;

import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.device.Profile;

/**
 * What a device is asked to capture.
 *
 * @param profile one of the photo profiles that the stream was configured with
 * @param deferred whether the first stage is delivered at once and the raw burst kept for the second
 * @param prioritization of a single-stage capture; a deferred one is as good as the device can
 */
public record CaptureRequest(CaptureId capture, CaptureFacts facts, Profile profile, boolean deferred,
    PhotoQualityPrioritization prioritization) {

  /** {@return the photo that it makes} */
  public PhotoId photo() {
    return facts.photo();
  }
}
