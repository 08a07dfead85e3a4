package dev.latent.camera.model.request;

import io.vavr.control.Option;
import java.time.Duration;

/**
 * How an image is requested. Source: Media Library Kit, RequestOptions; the time-out is ours.
 *
 * @param timeout how long to wait for the final image before the one that is there has to do; none: as long as it takes
 */
public record RequestOptions(DeliveryMode deliveryMode, Option<Duration> timeout) {

  /** Waits as long as it takes. */
  public RequestOptions(DeliveryMode deliveryMode) {
    this(deliveryMode, Option.none());
  }

  /** The same, but not longer than this. */
  public RequestOptions atMost(Duration time) {
    return new RequestOptions(deliveryMode, Option.some(time));
  }
}
