package dev.latent.camera.port.driven;

import dev.latent.camera.model.photo.PhotoId;

/**
 * Identity.
 *
 * <p>Source: ours; the real system's photo id is a string without further form.
 * <p>Threads: thread-safe.
 */
public interface Ids {

  /**
   * ID1. Never given before, in this life or an earlier one; 1 to 32 characters of {@code [a-z0-9]}, so that it fits
   * EXIF's ImageUniqueID and any file name.
   */
  PhotoId photo();
}
