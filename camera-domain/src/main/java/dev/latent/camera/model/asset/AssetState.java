package dev.latent.camera.model.asset;

/** How far an asset is, for whoever looks for it. */
public enum AssetState {
  /** No content yet, or low quality and the final image is awaited. */
  PENDING,
  /** Nothing more is to come: full quality, or content without a second phase. */
  FINAL,
  /** Low quality; its second phase was given up. */
  FAILED,
  /** Low quality; a user ended its second phase. */
  WITHDRAWN
}
