package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;

/** What becomes of one row. */
sealed interface RowChange {

  PhotoAsset row();

  record Insert(PhotoAsset row) implements RowChange {}

  /** The row with this id becomes this one. */
  record Update(PhotoAsset row) implements RowChange {}

  /** The row goes; of an unfinished photo a tombstone stays. */
  record Delete(PhotoAsset row) implements RowChange {}
}
