package dev.latent.camera.model.asset;

/** Why a media library did not commit a change; everything is as it was. */
public sealed interface StoreRefusal {

  /** The row has moved on; decide again. */
  record Stale(PhotoAsset asItIs) implements StoreRefusal {}

  /** There is no such row any more. */
  record Gone() implements StoreRefusal {}

  /** Another file has that path. */
  record NameTaken(DisplayName name) implements StoreRefusal {}

  /**
   * Somebody else has changed the file.
   *
   * @param found what it is now
   */
  record EditedOutside(ImageContent found) implements StoreRefusal {}

  /** The environment failed: no space, no permission, an I/O error. */
  record Failed(AssetError error) implements StoreRefusal {}
}
