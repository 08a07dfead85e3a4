package dev.latent.camera.model.asset;

/**
 * A point in the history of a media library: whoever kept it catches up from there, after any while and any restart.
 *
 * @param value goes up with each visible change
 */
public record AssetCursor(long value) {

  /** Before the first change. */
  public static final AssetCursor START = new AssetCursor(0);

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
