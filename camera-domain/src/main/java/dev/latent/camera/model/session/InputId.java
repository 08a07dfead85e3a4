package dev.latent.camera.model.session;

/** Names one camera input of this process; counted from 1. */
public record InputId(int value) {

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
