package dev.latent.camera.model.delivery;

/** How a photo stands in the media library with regard to its second phase; durable. */
public enum Standing {
  /** Low quality, and the final image is awaited. */
  LOW,
  /** As LOW, in the trash: processed last. */
  TRASHED,
  /** Low quality, and given up with a reason; a user may ask again. */
  FAILED,
  /** Low quality, and the user ended the second phase. */
  WITHDRAWN,
  /** Full quality. */
  FINAL,
  /** Deleted for good, and its raw not yet known to be freed: a tombstone. */
  DELETED
}
