package dev.latent.camera.model.photo;

/** Which of the two images of a photo. */
public enum Stage {
  /** The quick one, of low quality. */
  FIRST("Latent first stage"),
  /** The finished one, developed from the whole burst. */
  FINAL("Latent final");

  private final String software;

  Stage(String software) {
    this.software = software;
  }

  /** What its EXIF says as Software, so that a file alone tells how good it is. */
  public String software() {
    return software;
  }
}
