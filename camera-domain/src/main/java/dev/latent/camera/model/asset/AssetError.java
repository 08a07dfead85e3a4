package dev.latent.camera.model.asset;

/**
 * A media library call that was refused; nothing has changed.
 *
 * @param what one sentence for a person: what was wrong, and what would be right
 */
public record AssetError(AssetErrorCode code, String what) {

  @Override
  public String toString() {
    return what + " (" + code.code() + " " + code + ")";
  }
}
