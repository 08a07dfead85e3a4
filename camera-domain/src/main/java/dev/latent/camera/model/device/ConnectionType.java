package dev.latent.camera.model.device;

/** How a camera is joined to the device. Source: Camera Kit, ConnectionType. */
public enum ConnectionType {
  BUILT_IN(0),
  USB_PLUGIN(1),
  REMOTE(2);

  private final int code;

  ConnectionType(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
