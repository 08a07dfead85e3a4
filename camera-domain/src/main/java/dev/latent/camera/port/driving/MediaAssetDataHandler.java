package dev.latent.camera.port.driving;

import dev.latent.camera.model.request.PreparedImage;

/** Who is handed a requested image. Source: Media Library Kit, MediaAssetDataHandler and MediaAssetProgressHandler. */
@FunctionalInterface
public interface MediaAssetDataHandler {

  /**
   * Hands over an image, or says why there is none.
   *
   * @param prepared its image is open until this returns
   */
  void onDataPrepared(PreparedImage prepared);

  /**
   * Told while an image is waited for.
   *
   * @param percent 0 when the wait begins, 50 once the device develops it, 100 when it is final; never falls
   */
  default void onProgress(int percent) {}
}
