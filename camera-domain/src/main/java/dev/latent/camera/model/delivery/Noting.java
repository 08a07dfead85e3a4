package dev.latent.camera.model.delivery;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeliveryCommand.Note;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * What the library is to know of photos under way, so that a crash forgets nothing: each change of it is noted, and a
 * try before the device gets it.
 */
final class Noting {

  private Noting() {}

  /** What is durable of a job; a note is due when it has changed. */
  private record Facts(boolean open, int attempts, int deaths, int heats, Option<Duration> nextTry, JobPriority wanted) {}

  /** @param photos those that the event may have changed */
  static Step<DeliveryState, DeliveryCommand> step(DeliveryState before, DeliveryState after, Seq<PhotoId> photos) {
    return photos.distinct()
        .filter(it -> before.backlog().find(it).isDefined() || after.running().exists(running -> running.of(it)))
        .filter(it -> begun(before, after, it) || !facts(before, it).equals(facts(after, it)))
        .foldLeft(Step.<DeliveryState, DeliveryCommand>stay(after), (so, it) -> so.then(state -> note(state, it)));
  }

  /** A try of its own, even if one of the same photo has just ended. */
  private static boolean begun(DeliveryState before, DeliveryState after, PhotoId photo) {
    return after.running().exists(now -> now.of(photo) && !now.dispatched() && !now.interrupted()
        && !before.running().exists(then -> then.of(photo) && !then.dispatched() && !then.interrupted()));
  }

  /** Of a photo that was given up, the failure is recorded instead. */
  static Step<DeliveryState, DeliveryCommand> note(DeliveryState state, PhotoId photo) {
    return state.backlog().find(photo).filter(it -> !it.over())
        .map(DeferredJob::noted)
        .map(job -> Step.<DeliveryState, DeliveryCommand>to(state.with(job), new Note(photo, tries(state, job))))
        .getOrElse(() -> Step.stay(state));
  }

  private static Tries tries(DeliveryState state, DeferredJob job) {
    return new Tries(job.notes(), open(job), job.attempts(), job.deaths(), job.heats(),
        job.nextTry().flatMap(state.clock()::civil), job.priority());
  }

  private static Option<Facts> facts(DeliveryState state, PhotoId photo) {
    return state.backlog().find(photo).filter(it -> !it.over())
        .map(it -> new Facts(open(it), it.attempts(), it.deaths(), it.heats(), it.nextTry(), it.priority()));
  }

  /** A finished photo is so until its row says that it is final. */
  private static boolean open(DeferredJob job) {
    return job.state() == JobState.RUNNING || job.state() == JobState.COMPLETED;
  }
}
