package dev.latent.camera.model.photo;

/** By how many degrees, clockwise, a viewer turns the photo. Source: Camera Kit, ImageRotation. */
public enum ImageRotation {
  ROTATION_0(0),
  ROTATION_90(90),
  ROTATION_180(180),
  ROTATION_270(270);

  private final int code;

  ImageRotation(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
