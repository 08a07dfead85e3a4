package dev.latent.camera.model.delivery;

/**
 * Whether a camera is in use, and by whom. Source: deferred processing service, CameraStatus; the opening is ours.
 */
public enum CameraState {
  SYSTEM_CAMERA_OPEN,
  NORMAL_CAMERA_OPEN,
  SYSTEM_CAMERA_CLOSED,
  NORMAL_CAMERA_CLOSED,
  /** From the wish to open a camera until that has succeeded or failed: the device belongs to the camera. */
  CAMERA_OPENING;

  /** Nobody has the device, nor is about to. */
  public boolean closed() {
    return this == SYSTEM_CAMERA_CLOSED || this == NORMAL_CAMERA_CLOSED;
  }
}
