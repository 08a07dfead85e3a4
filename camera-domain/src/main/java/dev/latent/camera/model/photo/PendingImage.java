package dev.latent.camera.model.photo;

/**
 * A whole burst that a device holds for the second phase.
 *
 * @param finished whether its final image is there already
 */
public record PendingImage(CaptureFacts facts, boolean finished) {

  public PhotoId photo() {
    return facts.photo();
  }
}
