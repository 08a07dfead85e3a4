package dev.latent.camera.model.device;

/** What kind of image a device can deliver in two stages. Source: Camera Kit, DeferredDeliveryImageType. */
public enum DeferredDeliveryImageType {
  NONE(0),
  PHOTO(1),
  VIDEO(2);

  private final int code;

  DeferredDeliveryImageType(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
