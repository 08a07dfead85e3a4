package dev.latent.camera.model.asset;

/**
 * What became of an asset.
 *
 * @param cursor the point after it
 */
public record AssetNews(AssetCursor cursor, AssetChanged change) {}
