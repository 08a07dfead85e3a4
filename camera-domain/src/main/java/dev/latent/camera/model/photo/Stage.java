package dev.latent.camera.model.photo;

/** Which of its two images of a photo a device is asked for. */
public enum Stage {
  /** The quick one, of low quality. */
  FIRST,
  /** The finished one, developed from the whole burst. */
  FINAL
}
