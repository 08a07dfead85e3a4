package dev.latent.camera.model.photo;

import dev.latent.camera.model.EncodedImage;

/**
 * The first-stage hand-over of high-performance photo capture: the application stores it in the media library, or
 * releases it and with it the raw. Source: Camera Kit, DeferredPhotoProxy.
 *
 * @param thumbnail the first-stage image
 */
public record DeferredPhotoProxy(CaptureId captureId, CaptureFacts facts, EncodedImage thumbnail) {

  public PhotoId photo() {
    return facts.photo();
  }

  @Override
  public String toString() {
    return "DeferredPhotoProxy[" + captureId + ", " + photo() + "]";
  }
}
