package dev.latent.camera.model.session;

import dev.latent.camera.model.control.PhotoQualityPrioritization;

/**
 * How a photo output is set.
 *
 * @param ownSurface whether its photos go to a surface of the application's own, always in a single stage
 * @param mirror whether its photos are mirrored even if a capture does not ask for it
 * @param quickThumbnail whether a small image is told ahead of each photo
 * @param prioritization of its single-stage photos
 */
public record PhotoOptions(boolean ownSurface, boolean mirror, boolean quickThumbnail,
    PhotoQualityPrioritization prioritization) {

  static PhotoOptions initial(boolean ownSurface) {
    return new PhotoOptions(ownSurface, false, false, PhotoQualityPrioritization.HIGH_QUALITY);
  }

  PhotoOptions mirrored(boolean on) {
    return new PhotoOptions(ownSurface, on, quickThumbnail, prioritization);
  }

  PhotoOptions glimpsed(boolean on) {
    return new PhotoOptions(ownSurface, mirror, on, prioritization);
  }

  PhotoOptions prioritized(PhotoQualityPrioritization by) {
    return new PhotoOptions(ownSurface, mirror, quickThumbnail, by);
  }
}
