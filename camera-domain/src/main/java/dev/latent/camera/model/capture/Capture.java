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
public record Capture(CaptureRequest request, DeliveryPath path, Stage stage, Image image, Duration firstFrameAt) {

  /** In this order, each once. */
  public enum Stage {
    PRESSED,
    STARTED,
    SHUTTER_OPEN,
    SHUTTER_CLOSED,
    ENDED
  }

  /** AWAITED, perhaps STORING, then SETTLED: delivered or failed. */
  public enum Image {
    AWAITED,
    STORING,
    SETTLED
  }

  public static Capture pressed(CaptureRequest request, DeliveryPath path) {
    return new Capture(request, path, Stage.PRESSED, Image.AWAITED, Duration.ZERO);
  }

  /** Nothing more will be told of it. */
  public boolean over() {
    return stage == Stage.ENDED && image == Image.SETTLED;
  }

  Capture at(Stage stage) {
    return new Capture(request, path, stage, image, firstFrameAt);
  }

  Capture with(Image image) {
    return new Capture(request, path, stage, image, firstFrameAt);
  }

  Capture received(Image image, Duration at) {
    return new Capture(request, path, stage, image, at);
  }
}
