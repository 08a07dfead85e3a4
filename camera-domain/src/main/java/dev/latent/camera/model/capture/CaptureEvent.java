package dev.latent.camera.model.capture;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.CameraEvent;

/** What happens to a capture. */
public sealed interface CaptureEvent {

  record FromDevice(CameraEvent.OfCapture event) implements CaptureEvent {}

  /** The media library has its first image, durable. */
  record Stored(PhotoAsset asset) implements CaptureEvent {}

  record NotStored(AssetError error) implements CaptureEvent {}
}
