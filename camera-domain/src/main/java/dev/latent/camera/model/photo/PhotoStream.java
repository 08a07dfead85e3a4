package dev.latent.camera.model.photo;

import dev.latent.camera.model.device.Profile;

/**
 * The photos that a device is to be ready for.
 *
 * @param deferred whether it is able to deliver them in two stages
 * @param quickThumbnail whether it tells a small image of each first
 */
public record PhotoStream(Profile profile, boolean deferred, boolean quickThumbnail) {}
