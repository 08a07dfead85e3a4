package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Size;

/**
 * A whole JPEG, EXIF included.
 *
 * @param jpeg shared, not copied
 */
record Encoded(byte[] jpeg, Size size) {}
