package dev.latent.camera.model.asset;

/** One atomic change of a media library, decided by the {@link AssetMachine}. */
public sealed interface AssetChange {

  /** A new row; of a photo that has a row already, that row, unchanged. */
  record Create(NewAsset asset) implements AssetChange {}

  /**
   * The row {@code from} becomes {@code to}, if it still has the version of {@code from}. The store sets what follows
   * from the commit: version, and of new content the revision and its facts. Id, folder and file name stay.
   */
  record Update(PhotoAsset from, PhotoAsset to) implements AssetChange {}

  /**
   * The row and its file go, if it still has the version of {@code from}. Of a photo with a delivery record that is not
   * FINAL a tombstone stays until the raw is forgotten.
   */
  record Delete(PhotoAsset from) implements AssetChange {}
}
