package dev.latent.camera.model.photo;

import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.control.Option;

/** The streams of one camera, all at once. */
public record StreamConfiguration(CameraId camera, SceneMode mode, Option<PreviewStream> preview,
    Option<PhotoStream> photo) {

  /** Whether photos can be delivered in two stages. */
  public boolean deferred() {
    return photo.exists(PhotoStream::deferred);
  }
}
