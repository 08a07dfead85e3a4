package dev.latent.camera.model.device;

/** What a session is for. Source: Camera Kit, SceneMode. */
public enum SceneMode {
  NORMAL_PHOTO(1),
  NORMAL_VIDEO(2),
  PORTRAIT_PHOTO(3),
  NIGHT_PHOTO(4),
  PROFESSIONAL_PHOTO(5),
  PROFESSIONAL_VIDEO(6),
  SLOW_MOTION_VIDEO(7),
  MACRO_PHOTO(8),
  MACRO_VIDEO(9),
  LIGHT_PAINTING_PHOTO(10),
  HIGH_RESOLUTION_PHOTO(11),
  SECURE_PHOTO(12),
  QUICK_SHOT_PHOTO(13),
  APERTURE_VIDEO(14),
  PANORAMA_PHOTO(15),
  TIME_LAPSE_PHOTO(16),
  FLUORESCENCE_PHOTO(17);

  private final int code;

  SceneMode(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
