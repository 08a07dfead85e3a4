package dev.latent.camera.model.delivery;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.Store;
import dev.latent.camera.model.delivery.DeliveryCommand.Tell;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What a wish does. While a survey is open it is kept, and granted after it. */
final class Wishes {

  private Wishes() {}

  static Step<DeliveryState, DeliveryCommand> step(DeliveryState state, DeliveryEvent.Wish wish, Duration now) {
    return state.survey()
        .map(open -> Step.<DeliveryState, DeliveryCommand>stay(
            state.copy().survey(Option.some(open.keep(wish))).build()))
        .getOrElse(() -> grant(state, wish, now));
  }

  static Step<DeliveryState, DeliveryCommand> grant(DeliveryState state, DeliveryEvent.Wish wish, Duration now) {
    return switch (wish) {
      case DeliveryEvent.Add(var photo) -> add(state, photo, now);
      case DeliveryEvent.Remove(var photo, boolean restorable) when restorable ->
          changed(state, photo, job -> job.trashed(true));
      case DeliveryEvent.Remove(var photo, _) -> end(state, photo, new Finality.Removed());
      case DeliveryEvent.Restore(var photo) -> changed(state, photo, job -> job.trashed(false));
      case DeliveryEvent.ProcessNow(var photo) -> hasten(state, photo);
      case DeliveryEvent.TakeBack(var photo) -> changed(state, photo, DeferredJob::calmed);
      case DeliveryEvent.Withdraw(var photo) -> end(state, photo, new Finality.Withdrawn());
      case DeliveryEvent.Retry(var photo) -> retry(state, photo);
    };
  }

  private static Step<DeliveryState, DeliveryCommand> add(DeliveryState state, PhotoId photo, Duration now) {
    return state.backlog().find(photo).isDefined()
        ? Step.stay(state)
        : Step.stay(state.bear(born -> DeferredJob.of(photo, born), now));
  }

  private static Step<DeliveryState, DeliveryCommand> changed(DeliveryState state, PhotoId photo,
      UnaryOperator<DeferredJob> change) {
    return known(state, photo, job -> Step.stay(state.with(change.apply(job))));
  }

  private static Step<DeliveryState, DeliveryCommand> hasten(DeliveryState state, PhotoId photo) {
    DeliveryState asked = state.copy().running(state.running().map(it -> it.of(photo) ? it.asked() : it)).build();
    return known(state, photo, job -> job.over()
        ? Step.stay(state)
        : storeNow(asked.with(asked.backlog().bear(job::hastened)), photo));
  }

  /** A result that is there already waits for no other. */
  private static Step<DeliveryState, DeliveryCommand> storeNow(DeliveryState state, PhotoId photo) {
    return state.outbox().waiting().contains(photo)
        ? Step.to(state.copy().outbox(state.outbox().store(photo)).build(), new Store(photo))
        : Step.stay(state);
  }

  private static Step<DeliveryState, DeliveryCommand> retry(DeliveryState state, PhotoId photo) {
    return known(state, photo, job -> job.over()
        ? Step.stay(state.with(state.backlog().bear(job::anew)))
        : Step.stay(state));
  }

  /** The raw goes in any case: nobody wants it, whether we knew of it or not. */
  private static Step<DeliveryState, DeliveryCommand> end(DeliveryState state, PhotoId photo, Finality how) {
    Step<DeliveryState, DeliveryCommand> freed = Changes.stop(state, it -> it.of(photo)).and(new FreeRaw(photo));
    return freed.then(it -> known(it, photo, job -> {
      DeliveryState without = it.copy().backlog(it.backlog().without(photo)).outbox(it.outbox().unwanted(photo)).build();
      return job.over() ? Step.stay(without) : Step.to(without, new Tell(new DeliveryNotice.BecameFinal(photo, how)));
    }));
  }

  private static Step<DeliveryState, DeliveryCommand> known(DeliveryState state, PhotoId photo,
      Function<DeferredJob, Step<DeliveryState, DeliveryCommand>> rule) {
    return state.backlog().find(photo).map(rule).getOrElse(() -> Step.stay(state));
  }
}
