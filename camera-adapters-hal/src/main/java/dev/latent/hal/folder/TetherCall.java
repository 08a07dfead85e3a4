package dev.latent.hal.folder;

import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.StreamConfiguration;

/** What the kit is asked, and may refuse. */
sealed interface TetherCall {

  /** Refused with a CameraError. */
  sealed interface OfCamera extends TetherCall {}

  record Open(CameraId camera) implements OfCamera {}

  /** The streams are ones that the camera has. */
  record Configure(StreamConfiguration streams) implements OfCamera {}

  record Capture(CaptureRequest request) implements OfCamera {}

  /** Refused with a ProcessingFault. */
  record ProcessPhoto(PhotoId photo, boolean dummy, Holding holding) implements TetherCall {}

  /** What is held of a photo. */
  enum Holding {
    NOTHING,
    RAW,
    FINISHED
  }
}
