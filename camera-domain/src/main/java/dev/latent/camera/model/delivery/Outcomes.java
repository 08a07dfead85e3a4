package dev.latent.camera.model.delivery;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.ProcessImage;
import dev.latent.camera.model.delivery.DeliveryCommand.RecordFailure;
import dev.latent.camera.model.delivery.DeliveryCommand.Store;
import dev.latent.camera.model.delivery.DeliveryCommand.Tell;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.time.Duration;

/** What an outcome does. The raw is freed only after the final image is durable. */
final class Outcomes {

  private Outcomes() {}

  static Step<DeliveryState, DeliveryCommand> step(DeliveryState state, DeliveryEvent.Outcome outcome, Duration now) {
    return switch (outcome) {
      case DeliveryEvent.Finished(var photo) -> finished(released(timed(state, photo, now), photo), photo, now);
      case DeliveryEvent.Broke(var photo, var fault) -> broke(state, photo, fault, now);
      case DeliveryEvent.Stored(var photo, var revision) -> stored(kept(state, photo, now), photo, revision);
      case DeliveryEvent.NotStored(var photo, var why) -> notStored(state, photo, why, now);
      case DeliveryEvent.Noted(var photo, int note) -> undispatched(state, photo)
          .map(it -> noted(state, it, note, now)).getOrElse(() -> Step.stay(state));
      case DeliveryEvent.NotNoted(var photo, boolean wanted) -> undispatched(state, photo)
          .map(it -> notNoted(state.atRest(), it, wanted, now)).getOrElse(() -> Step.stay(state));
    };
  }

  /** A photo that was developed without an interruption says how long that takes. */
  private static DeliveryState timed(DeliveryState state, PhotoId photo, Duration now) {
    return state.running().filter(it -> it.of(photo) && !it.interrupted() && awaited(state, photo))
        .<DeliveryState>map(it -> state.copy().pace(state.pace().developed(it.mode(), now.minus(it.begun()))).build())
        .getOrElse(state);
  }

  private static DeliveryState kept(DeliveryState state, PhotoId photo, Duration now) {
    return state.backlog().find(photo).flatMap(DeferredJob::finishedAt)
        .<DeliveryState>map(it -> state.copy().pace(state.pace().stored(now.minus(it))).build())
        .getOrElse(state);
  }

  /** An answer of the device about the photo that it works on. */
  private static DeliveryState released(DeliveryState state, PhotoId photo) {
    return state.running().exists(it -> it.of(photo))
        ? state.atRest().copy().timeoutsInARow(0).build()
        : state;
  }

  /** Also one that was taken for lost: the result is there. A photo given up stays so, or it would be final twice. */
  private static Step<DeliveryState, DeliveryCommand> finished(DeliveryState state, PhotoId photo, Duration now) {
    return state.backlog().find(photo)
        .filter(it -> !it.over() && !state.outbox().holds(photo))
        .map(job -> handOver(state.with(job.finished(now)), job))
        .getOrElse(() -> Step.stay(state));
  }

  private static Step<DeliveryState, DeliveryCommand> handOver(DeliveryState state, DeferredJob job) {
    return state.outbox().idle() || job.high()
        ? Step.to(state.copy().outbox(state.outbox().store(job.photo())).build(), new Store(job.photo()))
        : Step.stay(state.copy().outbox(state.outbox().wait(job.photo())).build());
  }

  private static Step<DeliveryState, DeliveryCommand> broke(DeliveryState state, PhotoId photo, ProcessingFault fault,
      Duration now) {
    return state.running().filter(it -> it.of(photo))
        .map(it -> awaited(state, photo)
            ? blame(released(state, photo), it, fault, now)
            : Step.<DeliveryState, DeliveryCommand>stay(state.atRest()))
        .getOrElse(() -> Step.stay(state));
  }

  /** What the device worked on has failed; of a photo that is gone or was judged already, nobody asks any more. */
  static Step<DeliveryState, DeliveryCommand> blame(DeliveryState state, Attempt attempt, ProcessingFault fault,
      Duration now) {
    return awaited(state, attempt.photo())
        ? fail(state, attempt.photo(), fault, attempt.askedAgain(), now)
        : Step.stay(state);
  }

  private static boolean awaited(DeliveryState state, PhotoId photo) {
    return state.jobState(photo).contains(JobState.RUNNING);
  }

  /** Applies the verdict on a photo that the device does not work on any more. */
  private static Step<DeliveryState, DeliveryCommand> fail(DeliveryState state, PhotoId photo, ProcessingFault fault,
      boolean askedAgain, Duration now) {
    return state.backlog().find(photo).filter(it -> !it.over())
        .map(job -> apply(state, new FaultPolicy(state.rules()).judge(job, fault, askedAgain, now), fault))
        .getOrElse(() -> Step.stay(state));
  }

  static Step<DeliveryState, DeliveryCommand> apply(DeliveryState state, FaultPolicy.Verdict verdict,
      ProcessingFault fault) {
    DeferredJob job = verdict.job();
    Step<DeliveryState, DeliveryCommand> step = Step.stay(state.with(job));
    step = verdict.told() ? step.and(new Tell(new DeliveryNotice.FaultReported(job.photo(), fault))) : step;
    return job.over() ? step.then(it -> givenUp(it, job)) : step;
  }

  private static Step<DeliveryState, DeliveryCommand> givenUp(DeliveryState state, DeferredJob job) {
    ProcessingFault why = job.lastFault().get();
    return Step.to(settled(state, job.photo()), new RecordFailure(job.photo(), why),
        new Tell(new DeliveryNotice.BecameFinal(job.photo(), new Finality.Failed(why))));
  }

  private static Step<DeliveryState, DeliveryCommand> stored(DeliveryState state, PhotoId photo, Revision revision) {
    Step<DeliveryState, DeliveryCommand> freed = Step.to(forgotten(state, photo), new FreeRaw(photo));
    return (open(state, photo) ? freed.and(delivered(photo, revision)) : freed).then(Outcomes::storeNext);
  }

  private static DeliveryCommand delivered(PhotoId photo, Revision revision) {
    return new Tell(new DeliveryNotice.BecameFinal(photo, new Finality.Delivered(revision)));
  }

  /** A device that died meanwhile is not to blame for this photo: nothing ran. */
  private static Step<DeliveryState, DeliveryCommand> notStored(DeliveryState state, PhotoId photo,
      Option<ProcessingFault> why, Duration now) {
    DeliveryState out = state.copy().outbox(state.outbox().without(photo)).build();
    return why.map(fault -> fault == ProcessingFault.NOT_READY_TEMPORARILY ? ProcessingFault.INTERRUPTED : fault)
        .map(fault -> fail(out, photo, fault, false, now))
        .getOrElse(() -> unwanted(out, photo))
        .then(Outcomes::storeNext);
  }

  private static Option<Attempt> undispatched(DeliveryState state, PhotoId photo) {
    return state.running().filter(it -> it.of(photo) && !it.dispatched());
  }

  /** The device gets it, unless it may not run any more, is gone, or a later note of it is on its way. */
  private static Step<DeliveryState, DeliveryCommand> noted(DeliveryState state, Attempt attempt, int note, Duration now) {
    return state.backlog().find(attempt.photo())
        .filter(it -> it.state() == JobState.RUNNING && !attempt.interrupted() && SchedulingPolicy.gate(state, it).isEmpty())
        .map(it -> it.notes() == note ? dispatch(state, attempt, it, now) : Step.<DeliveryState, DeliveryCommand>stay(state))
        .getOrElse(() -> blame(state.atRest(), attempt, ProcessingFault.INTERRUPTED, now));
  }

  /** As hard as it is wanted now, which may be more than when its try began. */
  private static Step<DeliveryState, DeliveryCommand> dispatch(DeliveryState state, Attempt attempt, DeferredJob job,
      Duration now) {
    Attempt given = attempt.dispatched(SchedulingPolicy.mode(job), now, state.rules().watchdog());
    return Step.to(state.copy().running(Option.some(given)).resting(false).build(),
        new ProcessImage(given.photo(), given.mode()),
        new Tell(new DeliveryNotice.Developing(given.photo(), given.mode())));
  }

  private static Step<DeliveryState, DeliveryCommand> notNoted(DeliveryState state, Attempt attempt, boolean wanted,
      Duration now) {
    return wanted
        ? blame(state, attempt, ProcessingFault.STORE_FAILED, now)
        : unwanted(state, attempt.photo());
  }

  private static Step<DeliveryState, DeliveryCommand> unwanted(DeliveryState state, PhotoId photo) {
    Step<DeliveryState, DeliveryCommand> freed = Step.to(forgotten(state, photo), new FreeRaw(photo));
    return open(state, photo) ? freed.and(new Tell(new DeliveryNotice.BecameFinal(photo, end(state, photo)))) : freed;
  }

  /** What the row says already a wish may say too that is still kept. */
  private static Finality end(DeliveryState state, PhotoId photo) {
    return state.survey().exists(it -> it.wishes().contains(new DeliveryEvent.Withdraw(photo)))
        ? new Finality.Withdrawn()
        : new Finality.Removed();
  }

  /** Its end was not told yet. */
  private static boolean open(DeliveryState state, PhotoId photo) {
    return state.backlog().find(photo).exists(it -> !it.over());
  }

  private static Step<DeliveryState, DeliveryCommand> storeNext(DeliveryState state) {
    return state.outbox().waiting().headOption()
        .filter(_ -> state.outbox().idle())
        .map(it -> Step.<DeliveryState, DeliveryCommand>to(
            state.copy().outbox(state.outbox().store(it)).build(), new Store(it)))
        .getOrElse(() -> Step.stay(state));
  }

  private static DeliveryState forgotten(DeliveryState state, PhotoId photo) {
    return settled(state, photo).copy()
        .backlog(state.backlog().without(photo))
        .outbox(state.outbox().without(photo))
        .build();
  }

  private static DeliveryState settled(DeliveryState state, PhotoId photo) {
    return state.copy().survey(state.survey().map(it -> it.settle(photo))).build();
  }
}
