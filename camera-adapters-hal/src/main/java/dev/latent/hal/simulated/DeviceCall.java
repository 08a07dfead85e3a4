package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.StreamConfiguration;

/** What the device is asked, and may refuse. */
sealed interface DeviceCall {

  /** Refused with a CameraError. */
  sealed interface OfCamera extends DeviceCall {

    record Open(CameraId camera) implements OfCamera {}

    /** The streams are ones that the camera has. */
    record Configure(StreamConfiguration streams) implements OfCamera {}

    record Capture(CaptureRequest request) implements OfCamera {}
  }

  /** Refused with a ProcessingFault. */
  record ProcessPhoto(PhotoId photo, ExecutionMode mode, Holding holding) implements DeviceCall {}

  /** What the spool has of a photo. */
  enum Holding {
    NOTHING,
    RAW,
    FINISHED
  }
}
