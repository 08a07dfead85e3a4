package dev.latent.camera.model.session;

/** Names one photo output of this process; counted from 1. */
public record OutputId(int value) {

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
