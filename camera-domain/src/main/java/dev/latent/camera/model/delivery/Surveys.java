package dev.latent.camera.model.delivery;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeliveryCommand.BeginSurvey;
import dev.latent.camera.model.delivery.DeliveryCommand.Bury;
import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.RecordFailure;
import dev.latent.camera.model.delivery.DeliveryCommand.Tell;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/** How the backlog follows from library and device. */
final class Surveys {

  private Surveys() {}

  static Step<DeliveryState, DeliveryCommand> step(DeliveryState state, DeliveryEvent.Survey survey, Duration now) {
    return switch (survey) {
      case DeliveryEvent.SurveyBegan() -> Step.stay(state.copy().surveyAsked(false)
          .survey(Option.some(state.survey().getOrElse(OpenSurvey.NEW).outdated(false)))
          .build());
      case DeliveryEvent.Surveyed(var found) -> state.survey()
          .map(open -> surveyed(state, open, found, now))
          .getOrElse(() -> Step.stay(state));
    };
  }

  /** One at a time: the answers of a second would be older than what is known by then. */
  static Step<DeliveryState, DeliveryCommand> ask(DeliveryState state) {
    return state.surveyAsked()
        ? Step.stay(state)
        : Step.to(state.copy().surveyAsked(true).build(), new BeginSurvey());
  }

  /** A kept retry is older than a failure that is only found now, and which the library has yet to record. */
  private static Step<DeliveryState, DeliveryCommand> surveyed(DeliveryState state, OpenSurvey open,
      Reconciliation found, Duration now) {
    Step<DeliveryState, DeliveryCommand> step = want(state.copy().survey(Option.none()).build(), open, found, now);
    Set<PhotoId> younger = open.settled().addAll(open.added()).addAll(open.ended());
    step = found.lost().foldLeft(step, (s, it) -> younger.contains(it.photo()) ? s : s.then(to -> lose(to, it, now)));
    Seq<PhotoId> failed = step.commands().filter(RecordFailure.class::isInstance)
        .map(it -> ((RecordFailure) it).photo());
    step = free(step, found);
    step = open.outdated() && state.hal() != HalState.DISCONNECTED ? step.then(Surveys::ask) : step;
    return open.wishes().reject(it -> it instanceof DeliveryEvent.Retry && failed.contains(it.photo()))
        .foldLeft(step, (s, wish) -> s.then(to -> Wishes.grant(to, wish, now)));
  }

  private static Step<DeliveryState, DeliveryCommand> want(DeliveryState state, OpenSurvey open, Reconciliation found,
      Duration now) {
    Step<DeliveryState, DeliveryCommand> joined = found.wanted()
        .reject(it -> open.settled().contains(it.photo()))
        .foldLeft(Step.stay(state), (s, it) -> s.then(to -> want(to, it, now)));
    return found.wanted().filter(it -> found.found().contains(it.photo()))
        .foldLeft(joined, (s, it) -> s.then(to -> Step.stay(find(to, it))));
  }

  private static Step<DeliveryState, DeliveryCommand> free(Step<DeliveryState, DeliveryCommand> step,
      Reconciliation found) {
    Step<DeliveryState, DeliveryCommand> freed = found.spent().foldLeft(step, (s, it) -> s.and(new FreeRaw(it)));
    return found.buried().isEmpty() ? freed : freed.and(new Bury(found.buried()));
  }

  /** A job that is known keeps what it went through; one that is found in a try died with an earlier process. */
  private static Step<DeliveryState, DeliveryCommand> want(DeliveryState state, DeliveryRecord row, Duration now) {
    if (state.backlog().find(row.photo()).isDefined()) {
      return Step.stay(state);
    }
    DeliveryState joined = state.bear(born -> job(state, row, born, now), now);
    return row.tries().open() && row.standing() != Standing.FAILED
        ? Outcomes.apply(joined, new FaultPolicy(state.rules()).foundOpen(joined.backlog().find(row.photo()).get(), now),
            ProcessingFault.NOT_READY_TEMPORARILY).then(it -> Noting.note(it, row.photo()))
        : Step.stay(joined);
  }

  /** The library has awaited it since it was given up, even if that was while the survey was open. */
  private static DeliveryState find(DeliveryState state, DeliveryRecord row) {
    return state.backlog().find(row.photo()).filter(DeferredJob::over)
        .map(it -> it.trashed(row.standing() == Standing.TRASHED))
        .map(it -> state.with(state.backlog().bear(it::anew)))
        .getOrElse(state);
  }

  /** What is in work or on its way into the library will answer for itself; what was given up was told already. */
  private static Step<DeliveryState, DeliveryCommand> lose(DeliveryState state, DeliveryRecord row, Duration now) {
    return state.backlog().find(row.photo()).exists(it -> it.state().compareTo(JobState.RUNNING) >= 0)
        ? Step.stay(state)
        : giveUp(state, row, now);
  }

  /** A job that is known knows more than a row that was read some time ago. */
  private static Step<DeliveryState, DeliveryCommand> giveUp(DeliveryState state, DeliveryRecord row, Duration now) {
    ProcessingFault why = row.failure().getOrElse(ProcessingFault.RAW_LOST);
    DeliveryState lost = state.backlog().find(row.photo()).map(it -> state.with(it.givenUp(why)))
        .getOrElse(() -> state.bear(born -> job(state, row, born, now).givenUp(why), now));
    return row.standing() == Standing.FAILED
        ? Step.stay(lost)
        : Step.to(lost, new RecordFailure(row.photo(), why),
            new Tell(new DeliveryNotice.BecameFinal(row.photo(), new Finality.Failed(why))));
  }

  private static DeferredJob job(DeliveryState state, DeliveryRecord row, long born, Duration now) {
    Tries tries = row.tries();
    DeferredJob job = DeferredJob.of(row.photo(), born).copy()
        .notes(tries.note()).attempts(tries.attempts()).deaths(tries.deaths()).heats(tries.heats())
        .trashed(row.standing() == Standing.TRASHED)
        .build();
    DeferredJob wanted = tries.wanted() == JobPriority.HIGH ? job.with(JobPriority.HIGH) : job.calmed();
    return row.standing() == Standing.FAILED
        ? wanted.givenUp(row.failure().get())
        : tries.nextTry().map(at -> cooling(state, wanted, at, now)).getOrElse(wanted);
  }

  /** Civil time may have jumped since: it waits no longer than any try does. */
  private static DeferredJob cooling(DeliveryState state, DeferredJob job, Instant nextTry, Duration now) {
    return state.clock().civil(now)
        .map(civil -> Duration.between(civil, nextTry))
        .filter(Duration::isPositive)
        .map(left -> left.compareTo(state.rules().longestWait()) < 0 ? left : state.rules().longestWait())
        .<DeferredJob>map(left -> job.copy().state(JobState.FAILED).lastFault(Option.some(ProcessingFault.ABNORMAL))
            .nextTry(Option.some(now.plus(left))).build())
        .getOrElse(job);
  }
}
