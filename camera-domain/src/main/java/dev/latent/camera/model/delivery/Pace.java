package dev.latent.camera.model.delivery;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How long the second phase of a photo takes, as this device has shown: averages in which each new photo counts a
 * quarter, so that a few photos are enough to follow a device that has become slower. Ours.
 *
 * @param developing from its start to its finish, by mode
 * @param storing from its finish until it is durable; ZERO until one was
 */
record Pace(Map<ExecutionMode, Duration> developing, Duration storing) {

  static final Pace UNKNOWN = new Pace(HashMap.empty(), Duration.ZERO);

  private static final int WEIGHT = 4;

  Pace developed(ExecutionMode mode, Duration took) {
    return new Pace(developing.put(mode, developing.get(mode).map(it -> towards(it, took)).getOrElse(took)), storing);
  }

  Pace stored(Duration took) {
    return new Pace(developing, storing.isZero() ? took : towards(storing, took));
  }

  /** In that mode, or as in any other that was seen. */
  Option<Duration> of(ExecutionMode mode) {
    return developing.get(mode).orElse(() -> developing.values().headOption());
  }

  private static Duration towards(Duration now, Duration took) {
    return now.plus(took.minus(now).dividedBy(WEIGHT));
  }
}
