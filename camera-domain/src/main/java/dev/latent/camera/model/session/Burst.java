package dev.latent.camera.model.session;

import dev.latent.camera.model.photo.BurstFrame;
import dev.latent.camera.model.photo.PhotoCaptureSetting;
import dev.latent.camera.model.photo.PhotoId;

/**
 * A burst capture under way: one photo after the other, until it is confirmed.
 *
 * @param taken how many photos were asked for so far
 */
public record Burst(PhotoId key, PhotoCaptureSetting setting, int taken) {

  BurstFrame next() {
    return new BurstFrame(key, taken + 1);
  }

  Burst another() {
    return new Burst(key, setting, taken + 1);
  }
}
