package dev.latent.camera.model.photo;

/** Names one capture of this process; counted from 1. */
public record CaptureId(int value) {
  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
