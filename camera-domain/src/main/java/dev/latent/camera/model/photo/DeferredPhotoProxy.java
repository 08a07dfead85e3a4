package dev.latent.camera.model.photo;

import dev.latent.camera.model.EncodedImage;

/**
 * The first-stage hand-over of high-performance photo capture: the application stores it in the media library, or
 * releases it and with it the raw. Source: Camera Kit, DeferredPhotoProxy.
 *
 * @param thumbnail the first-stage image; closing it is to release the proxy
 */
public record DeferredPhotoProxy(CaptureId captureId, CaptureFacts facts, EncodedImage thumbnail) {

  public PhotoId photo() {
    return facts.photo();
  }

  /** The application will not store it: first stage and raw are freed. Idempotent; nothing once it is stored. */
  public void release() {
    thumbnail.close();
  }

  @Override
  public String toString() {
    return "DeferredPhotoProxy[" + captureId + ", " + photo() + "]";
  }
}
