package dev.latent.camera.model.photo;

/**
 * The place of a photo in a burst capture. Source: Camera Kit, burstCapture; Media Library Kit, burstKey.
 *
 * @param key the same for all photos of the burst
 * @param index from 1; the first is the burst's cover
 */
public record BurstFrame(PhotoId key, int index) {}
