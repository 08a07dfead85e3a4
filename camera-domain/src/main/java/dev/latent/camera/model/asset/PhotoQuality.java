package dev.latent.camera.model.asset;

/** Which stage a photo's content is of; FULL is the finished one. Source: Media Library Kit, MultiStagesPhotoQuality. */
public enum PhotoQuality {
  FULL(0),
  LOW(1);

  private final int code;

  PhotoQuality(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
