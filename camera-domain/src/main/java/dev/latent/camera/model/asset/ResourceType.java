package dev.latent.camera.model.asset;

/** What is handed to a change request. Source: Media Library Kit, ResourceType. */
public enum ResourceType {
  IMAGE_RESOURCE(1),
  PHOTO_PROXY(3);

  private final int code;

  ResourceType(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
