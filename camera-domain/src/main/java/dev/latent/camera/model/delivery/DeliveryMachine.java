package dev.latent.camera.model.delivery;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeliveryCommand.Rest;
import dev.latent.camera.model.delivery.DeliveryCommand.Tell;
import dev.latent.camera.model.delivery.DeliveryState.Told;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * The second phase. A total, pure function: each event does what its family says, and then the whole is looked at once:
 * who runs next, what is to be told. No rule schedules, arms a timer or publishes by itself.
 */
public final class DeliveryMachine {

  private DeliveryMachine() {}

  public static Step<DeliveryState, DeliveryCommand> step(DeliveryState state, At<? extends DeliveryEvent> at) {
    Duration now = at.uptime();
    Step<DeliveryState, DeliveryCommand> step = switch (at.event()) {
      case DeliveryEvent.Wish wish -> Wishes.step(state, wish, now);
      case DeliveryEvent.Outcome outcome -> Outcomes.step(state, outcome, now);
      case DeliveryEvent.Change change -> Changes.step(state, change, now);
      case DeliveryEvent.Survey survey -> Surveys.step(state, survey, now);
    };
    Seq<PhotoId> subjects = subjects(state, at.event());
    Step<DeliveryState, DeliveryCommand> settled = step.then(it -> settle(it, now))
        .then(it -> Noting.step(state, it, subjects.appendAll(it.running().map(Attempt::photo))));
    return new Step<>(settled.state(), settled.commands().appendAll(held(settled.state(), subjects)))
        .then(it -> publish(it, now));
  }

  private static Step<DeliveryState, DeliveryCommand> settle(DeliveryState state, Duration now) {
    DeliveryState woken = state.with(state.backlog().woken(now));
    if (woken.running().isDefined()) {
      return Step.stay(woken);
    }
    return SchedulingPolicy.next(woken).map(it -> start(woken, it, now)).getOrElse(() -> rest(woken));
  }

  private static Step<DeliveryState, DeliveryCommand> start(DeliveryState state, DeferredJob job, Duration now) {
    ExecutionMode mode = SchedulingPolicy.mode(job);
    return Step.to(
        state.with(job.with(JobState.RUNNING)).copy()
            .running(Option.some(Attempt.noting(job.photo(), mode, now)))
            .build());
  }

  private static Step<DeliveryState, DeliveryCommand> rest(DeliveryState state) {
    return state.resting() ? Step.stay(state) : Step.to(state.copy().resting(true).build(), new Rest());
  }

  /** Whoever joins the backlog, or is put back, and is kept from running by more than others is told of. */
  private static Seq<DeliveryCommand> held(DeliveryState after, Seq<PhotoId> subjects) {
    return subjects.distinct()
        .flatMap(after.backlog()::find)
        .filter(it -> it.state() == JobState.PENDING || it.state() == JobState.FAILED)
        .flatMap(it -> SchedulingPolicy.obstacle(after, it).map(why -> new DeliveryNotice.Held(it.photo(), why)))
        .map(Tell::new);
  }

  private static Seq<PhotoId> subjects(DeliveryState before, DeliveryEvent event) {
    Vector<PhotoId> ran = before.running().map(Attempt::photo)
        .filter(it -> before.jobState(it).contains(JobState.RUNNING))
        .toVector();
    return switch (event) {
      case DeliveryEvent.Wish wish -> ran.append(wish.photo());
      case DeliveryEvent.Outcome outcome -> ran.append(outcome.photo());
      case DeliveryEvent.Surveyed _ -> ran.appendAll(before.survey().toVector()
          .flatMap(open -> open.wishes().map(DeliveryEvent.Wish::photo)));
      case DeliveryEvent.Closing _ -> ran.appendAll(before.outbox().all());
      case DeliveryEvent.Change _, DeliveryEvent.SurveyBegan _ -> ran;
    };
  }

  private static Step<DeliveryState, DeliveryCommand> publish(DeliveryState settled, Duration now) {
    DeliveryState state = settled.copy().ledger(settled.ledger().turned(SchedulingPolicy.gate(settled), now)).build();
    Told before = state.told();
    Told current = new Told(state.status(), state.size(), SchedulingPolicy.gate(state));
    Seq<DeliveryNotice> news = Vector.of(
        Option.<DeliveryNotice>when(current.size() != before.size(), () -> new DeliveryNotice.SizeChanged(current.size())),
        Option.<DeliveryNotice>when(!current.gate().equals(before.gate()), () -> new DeliveryNotice.GateChanged(current.gate())),
        Option.<DeliveryNotice>when(current.status() != before.status(), () -> new DeliveryNotice.StatusChanged(current.status())))
        .flatMap(it -> it);
    return news.isEmpty()
        ? Step.stay(state)
        : new Step<>(state.copy().told(current).build(), news.map(Tell::new));
  }
}
