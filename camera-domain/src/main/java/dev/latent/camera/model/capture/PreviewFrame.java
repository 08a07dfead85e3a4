package dev.latent.camera.model.capture;

import dev.latent.camera.model.PixelMap;
import java.time.Duration;

/**
 * A picture of the preview.
 *
 * @param number from 1 since the session was started; what was left out was missed
 * @param at steady time
 */
public record PreviewFrame(PixelMap image, long number, Duration at) {

  @Override
  public String toString() {
    return "PreviewFrame[" + number + ", " + at + "]";
  }
}
