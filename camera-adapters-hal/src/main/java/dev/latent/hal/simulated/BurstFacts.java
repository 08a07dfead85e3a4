package dev.latent.hal.simulated;

import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.imaging.SensorModel;

/**
 * All that is needed to develop a burst in another life.
 *
 * @param order counts the bursts of a spool; the older, the smaller
 * @param flash whether it fired
 */
record BurstFacts(long order, CaptureFacts facts, SensorModel sensor, Lens lens, boolean flash) {

  PhotoId photo() {
    return facts.photo();
  }
}
