package dev.latent.camera.model.delivery;

import dev.latent.camera.model.At;
import dev.latent.camera.model.delivery.HoldReason.Gate;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The second phase at one moment: what it does, under which conditions, and why each photo is not final yet. Ours.
 *
 * @param gate the first that is shut for NORMAL and LOW work
 * @param holdsHigh whether HIGH work is held, too
 * @param shutFor how long that gate has been the first that is shut; ZERO when none is
 * @param size photos whose second phase is not over and may still end by itself
 * @param failed photos that were given up
 * @param photos what the device has first, then by turn, then by next try, those given up last; perhaps not all
 */
public record DeliveryReport(DpsStatus status, Conditions conditions, Option<Gate> gate, boolean holdsHigh,
    Duration shutFor, int size, int failed, Seq<Unfinished> photos) {

  /**
   * A photo that is not final.
   *
   * @param reason why not
   * @param failures of any kind so far
   * @param heldBy how long each gate has held it in this life of the process
   */
  public record Unfinished(PhotoId photo, JobState state, JobPriority priority, HoldReason reason, int failures,
      Map<Gate, Duration> heldBy, Option<FinalEstimate> estimate) {}

  /**
   * Of a state, at a moment of steady time.
   *
   * @param limit at most so many photos
   */
  public static DeliveryReport of(DeliveryState state, Duration now, int limit) {
    Option<Gate> gate = state.gate();
    return new DeliveryReport(state.status(), state.conditions(), gate, SchedulingPolicy.hardGate(state).isDefined(),
        gate.map(_ -> now.minus(state.ledger().since())).getOrElse(Duration.ZERO), state.size(),
        state.backlog().over(), first(state, limit).map(it -> of(state, it, now)));
  }

  /**
   * Of a library that no service looks after.
   *
   * @param records the library's, of photos that are not final, oldest first
   * @param civil civil time now
   */
  public static DeliveryReport unattended(Seq<DeliveryRecord> records, boolean paused, DeliveryRules rules,
      OffsetDateTime civil, int limit) {
    Seq<DeliveryRecord> closed = records.map(it -> it.with(it.tries().closed()));
    DeliveryState state = Vector.<DeliveryEvent>of(new DeliveryEvent.ClockRead(civil),
            new DeliveryEvent.PauseChanged(paused), new DeliveryEvent.SurveyBegan(),
            new DeliveryEvent.Surveyed(Reconciliation.unanswered(closed)))
        .foldLeft(DeliveryState.initial(rules),
            (so, event) -> DeliveryMachine.step(so, new At<>(Duration.ZERO, event)).state());
    return of(state, Duration.ZERO, limit);
  }

  /** {@return that photo; none for one without a second phase, or without one any more} */
  public static Option<Unfinished> of(DeliveryState state, PhotoId photo, Duration now) {
    return state.job(photo).map(it -> of(state, it, now));
  }

  private static Unfinished of(DeliveryState state, DeferredJob job, Duration now) {
    return new Unfinished(job.photo(), job.state(), job.priority(), SchedulingPolicy.hold(state, job), job.failures(),
        state.heldBy(job.photo(), now), state.estimate(job.photo(), now));
  }

  private static Seq<DeferredJob> first(DeliveryState state, int limit) {
    Backlog backlog = state.backlog();
    Seq<PhotoId> underWay = Vector.ofAll(state.inWork())
        .appendAll(state.outbox().storing()).appendAll(state.outbox().waiting()).distinct();
    Seq<DeferredJob> first = underWay.flatMap(backlog::find)
        .filter(it -> it.state() == JobState.RUNNING || it.state() == JobState.COMPLETED)
        .appendAll(backlog.queue().iterator().take(limit))
        .appendAll(backlog.cooling().iterator().take(limit));
    return first.size() >= limit || backlog.over() == 0
        ? first.take(limit)
        : first.appendAll(backlog.jobs().values().filter(DeferredJob::over)
            .toVector().sortBy(DeferredJob::born)).take(limit);
  }
}
