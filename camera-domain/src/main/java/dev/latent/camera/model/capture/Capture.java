package dev.latent.camera.model.capture;

import dev.latent.camera.model.photo.CaptureRequest;
import java.time.Duration;

/**
 * One capture under way.
 *
 * @param stage how far the exposure is
 * @param image what became of the first image
 * @param firstFrameAt when the first raw frame was in memory; ZERO until it was
 */
public record Capture(CaptureRequest request, CaptureWay way, Stage stage, Image image, Duration firstFrameAt) {

  /** In this order, each once. */
  public enum Stage {
    PRESSED,
    STARTED,
    SHUTTER_OPEN,
    SHUTTER_CLOSED,
    ENDED
  }

  /** AWAITED, perhaps GLIMPSED by a quick thumbnail, perhaps STORING, then SETTLED: delivered or failed. */
  public enum Image {
    AWAITED,
    GLIMPSED,
    STORING,
    SETTLED
  }

  public static Capture pressed(CaptureRequest request, CaptureWay way) {
    return new Capture(request, way, Stage.PRESSED, Image.AWAITED, Duration.ZERO);
  }

  boolean awaitsImage() {
    return image == Image.AWAITED || image == Image.GLIMPSED;
  }

  /** Nothing more will be told of it. */
  public boolean over() {
    return stage == Stage.ENDED && image == Image.SETTLED;
  }

  Capture at(Stage stage) {
    return new Capture(request, way, stage, image, firstFrameAt);
  }

  Capture with(Image image) {
    return new Capture(request, way, stage, image, firstFrameAt);
  }

  Capture received(Image image, Duration at) {
    return new Capture(request, way, stage, image, at);
  }
}
