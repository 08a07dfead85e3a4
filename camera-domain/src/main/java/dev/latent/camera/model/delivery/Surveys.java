package dev.latent.camera.model.delivery;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeliveryCommand.BeginSurvey;
import dev.latent.camera.model.delivery.DeliveryCommand.Bury;
import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.RecordFailure;
import dev.latent.camera.model.delivery.DeliveryCommand.Tell;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/** How the backlog follows from library and device. */
final class Surveys {

  private Surveys() {}

  static Step<DeliveryState, DeliveryCommand> step(DeliveryState state, DeliveryEvent.Survey survey) {
    return switch (survey) {
      case DeliveryEvent.SurveyBegan() -> Step.stay(state.copy()
          .survey(Option.some(state.survey().getOrElse(OpenSurvey.NEW).outdated(false)))
          .build());
      case DeliveryEvent.Surveyed(var found) -> state.survey()
          .map(open -> surveyed(state, open, found))
          .getOrElse(() -> Step.stay(state));
    };
  }

  private static Step<DeliveryState, DeliveryCommand> surveyed(DeliveryState state, OpenSurvey open,
      Reconciliation found) {
    Step<DeliveryState, DeliveryCommand> step = Step.stay(state.copy().survey(Option.none()).build());
    step = found.wanted().foldLeft(step, (s, it) -> open.settled().contains(it.photo()) ? s : s.then(to -> want(to, it)));
    Set<PhotoId> younger = open.settled().addAll(open.added());
    step = found.lost().foldLeft(step, (s, it) -> younger.contains(it.photo()) ? s : s.then(to -> lose(to, it)));
    step = free(step, found);
    step = open.outdated() && state.hal() != HalState.DISCONNECTED ? step.and(new BeginSurvey()) : step;
    return open.wishes().foldLeft(step, (s, wish) -> s.then(to -> Wishes.grant(to, wish)));
  }

  private static Step<DeliveryState, DeliveryCommand> free(Step<DeliveryState, DeliveryCommand> step,
      Reconciliation found) {
    Step<DeliveryState, DeliveryCommand> freed = found.spent().foldLeft(step, (s, it) -> s.and(new FreeRaw(it)));
    return found.buried().isEmpty() ? freed : freed.and(new Bury(found.buried()));
  }

  /** A job that is known keeps what it went through. */
  private static Step<DeliveryState, DeliveryCommand> want(DeliveryState state, DeliveryRecord row) {
    return state.backlog().find(row.photo()).isDefined()
        ? Step.stay(state)
        : Step.stay(state.with(state.backlog().bear(born -> job(row, born))));
  }

  /** What is in work or on its way into the library will answer for itself; what was given up was told already. */
  private static Step<DeliveryState, DeliveryCommand> lose(DeliveryState state, DeliveryRecord row) {
    return state.backlog().find(row.photo()).exists(it -> it.state().compareTo(JobState.RUNNING) >= 0)
        ? Step.stay(state)
        : giveUp(state, row);
  }

  private static Step<DeliveryState, DeliveryCommand> giveUp(DeliveryState state, DeliveryRecord row) {
    ProcessingFault why = row.failure().getOrElse(ProcessingFault.RAW_LOST);
    DeliveryState lost = state.with(state.backlog().bear(born -> DeferredJob.of(row.photo(), born).givenUp(why)));
    return row.standing() == Standing.FAILED
        ? Step.stay(lost)
        : Step.to(lost, new RecordFailure(row.photo(), why),
            new Tell(new DeliveryNotice.BecameFinal(row.photo(), new Finality.Failed(why))));
  }

  private static DeferredJob job(DeliveryRecord row, long born) {
    DeferredJob job = DeferredJob.of(row.photo(), born);
    return switch (row.standing()) {
      case TRASHED -> job.with(JobPriority.LOW);
      case FAILED -> job.givenUp(row.failure().get());
      case LOW, WITHDRAWN, FINAL, DELETED -> job;
    };
  }
}
