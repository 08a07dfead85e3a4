package dev.latent.camera.model.asset;

/** One atomic change of a media library, decided by the {@link AssetMachine}. */
public sealed interface AssetChange {

  /** A new row; of a photo that has a row already, that row, unchanged. */
  record Create(NewAsset asset) implements AssetChange {}

  /**
   * The row {@code from} becomes {@code to}, if it still has the version of {@code from}. The store sets what follows
   * from the commit: version, and of new content the revision and its facts. Id, folder and file name stay.
   */
  sealed interface OfRow extends AssetChange {

    PhotoAsset from();

    PhotoAsset to();
  }

  /** The row changes and, with content, its file. */
  record Update(PhotoAsset from, PhotoAsset to) implements OfRow {}

  /** The content becomes the file; what the file was is kept as the original, unless one is kept already. */
  record Edit(PhotoAsset from, PhotoAsset to) implements OfRow {}

  /** The original becomes the file, and the edit is gone. */
  record Revert(PhotoAsset from, PhotoAsset to) implements OfRow {}

  /**
   * The content, a final image, becomes the file of an asset that is not edited in {@code to}, and the original of one
   * that is: then the file stays as it is, with the facts that {@code to} has.
   */
  record Develop(PhotoAsset from, PhotoAsset to) implements OfRow {}

  /**
   * The row and its files go, if it still has the version of {@code from}. Of a photo with a delivery record that is not
   * FINAL a tombstone stays until the raw is forgotten.
   */
  record Delete(PhotoAsset from) implements AssetChange {}
}
