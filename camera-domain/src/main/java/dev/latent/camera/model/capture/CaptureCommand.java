package dev.latent.camera.model.capture;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.photo.DeferredPhotoProxy;

/** What a capture wants done. */
public sealed interface CaptureCommand {

  record Tell(PhotoEvent event) implements CaptureCommand {}

  /** Make it durable, close {@code image}, and answer with Stored or NotStored. */
  record Store(NewAsset asset, EncodedImage image) implements CaptureCommand {

    @Override
    public String toString() {
      return "Store[" + asset + "]";
    }
  }

  /** Remember a proxy that the application has to store or to release. */
  record Entrust(DeferredPhotoProxy proxy) implements CaptureCommand {}

  /** Nobody wants this image. */
  record Discard(EncodedImage image) implements CaptureCommand {

    @Override
    public String toString() {
      return "Discard[]";
    }
  }
}
