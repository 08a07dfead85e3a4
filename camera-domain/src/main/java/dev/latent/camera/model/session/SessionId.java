package dev.latent.camera.model.session;

/** Names one session of this process; counted from 1. */
public record SessionId(int value) {

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
