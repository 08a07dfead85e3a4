package dev.latent.camera.model.asset;

import dev.latent.camera.model.device.Size;

/**
 * What a media library knows of the bytes of one revision.
 *
 * @param size in pixels, as stored
 * @param bytes length of the file
 * @param sha256 of the file, 64 lower-case hexadecimal digits
 */
public record ImageContent(Size size, long bytes, String sha256) {}
