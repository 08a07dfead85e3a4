package dev.latent.camera.model.device;

/** Names one camera of a device. */
public record CameraId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
