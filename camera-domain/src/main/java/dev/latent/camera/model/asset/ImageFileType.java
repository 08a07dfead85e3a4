package dev.latent.camera.model.asset;

/** How a camera's photo is to be encoded. Source: Media Library Kit, ImageFileType. */
public enum ImageFileType {
  JPEG(1),
  /** Not offered. */
  HEIF(2);

  private final int code;

  ImageFileType(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
