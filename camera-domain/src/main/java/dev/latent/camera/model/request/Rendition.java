package dev.latent.camera.model.request;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.asset.PhotoAsset;

/**
 * A photo as it is shown: upright, at a size that was asked for. Source: Media Library Kit, requestImage and
 * PhotoAsset.getThumbnail.
 *
 * @param asset the row that says the quality and revision of exactly the bytes that these pixels were decoded from
 */
public record Rendition(PhotoAsset asset, PixelMap pixels) {}
