package dev.latent.camera.model.photo;

/** Names one photo in the device, in the second phase and in the media library; given once, never again. */
public record PhotoId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
