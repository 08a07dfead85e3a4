package dev.latent.camera.model.delivery;

import io.vavr.control.Option;
import java.time.Duration;

/** When photos will be final. Questions only. */
final class Estimates {

  private Estimates() {}

  /** None of a photo that has no second phase ahead, or before the device has developed anything. */
  static Option<FinalEstimate> of(DeliveryState state, DeferredJob job, Duration now) {
    return state.pace().of(SchedulingPolicy.mode(job)).flatMap(each -> switch (job.state()) {
      case ERROR -> Option.none();
      case COMPLETED -> Option.some(new FinalEstimate(state.pace().storing(), Option.none()));
      case RUNNING -> Option.some(new FinalEstimate(left(state, now).plus(state.pace().storing()), Option.none()));
      case PENDING, FAILED -> Option.some(new FinalEstimate(left(state, now)
          .plus(each.multipliedBy(state.backlog().ahead(job) + 1L)).plus(state.pace().storing()),
          SchedulingPolicy.obstacle(state, job)));
    });
  }

  /** Of the photo that the device works on. */
  private static Duration left(DeliveryState state, Duration now) {
    return state.running()
        .flatMap(it -> state.pace().of(it.mode()).map(each -> each.minus(now.minus(it.begun()))))
        .filter(Duration::isPositive)
        .getOrElse(Duration.ZERO);
  }
}
