package dev.latent.camera.model.asset;

/** What an asset is. Source: Media Library Kit, PhotoType. */
public enum PhotoType {
  IMAGE(1),
  /** Not offered. */
  VIDEO(2);

  private final int code;

  PhotoType(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
