package dev.latent.hal.simulated;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.FlashMode;

/**
 * What a camera sees of the scene: all of its settings that change a frame. Focus and the way the exposure is found
 * change none: the simulated scene is sharp everywhere and always metered right; they are kept among the photo's facts.
 *
 * @param zoom times nearer than the scene, lens and setting together
 * @param gain times the light that the scene's white needs; 0 for a muted camera
 */
record View(double zoom, double gain, FlashMode flash) {

  /** The flash adds half of the scene's own light, everywhere alike. */
  private static final double FLASH = 1.5;

  static View of(CameraSettings settings, double crop) {
    return settings.muted()
        ? new View(crop * settings.zoomRatio(), 0, FlashMode.CLOSE)
        : new View(crop * settings.zoomRatio(), Math.pow(2, settings.exposureBias()), settings.flashMode());
  }

  /** Whether the flash fires for a photo. */
  boolean fires(boolean dark) {
    return switch (flash) {
      case CLOSE -> false;
      case OPEN, ALWAYS_OPEN -> true;
      case AUTO -> dark;
    };
  }

  /** Times the scene's own light, in a photo. */
  double light(boolean fires) {
    return fires ? FLASH * gain : gain;
  }

  /** Times the scene's own light, in the preview: only a torch is on there. */
  double previewLight() {
    return light(flash == FlashMode.ALWAYS_OPEN);
  }
}
