package dev.latent.hal.folder;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.hal.folder.TetherCall.Holding;
import dev.latent.hal.folder.TetherCommand.Judge;
import dev.latent.hal.folder.TetherCommand.SeeHeld;
import dev.latent.hal.folder.TetherCommand.TellProcessor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** The second phase: waits until a file is completely written, and says what it waited for in vain. Pure. */
final class JobMachine {

  /** Less than the caller's patience of 11 s, so that a file still being written costs its photo no try. */
  static final Duration PATIENCE = Duration.ofSeconds(8);

  private final FolderSettings settings;

  JobMachine(FolderSettings settings) {
    this.settings = settings;
  }

  Either<ProcessingFault, Step<Tether, TetherCommand>> ask(Tether tether, Duration now, TetherCall.ProcessPhoto call) {
    if (call.holding() == Holding.NOTHING) {
      return Either.left(ProcessingFault.INVALID_PHOTO_ID);
    }
    if (tether.second().job().isDefined() || call.dummy()) {
      return Either.left(ProcessingFault.NOT_READY_TEMPORARILY);
    }
    if (call.holding() == Holding.FINISHED) {
      return Either.right(Step.to(tether, new TellProcessor(new ProcessorEvent.Finished(call.photo()))));
    }
    Tether.Second second = tether.second().anotherJob();
    Job job = new Job(second.jobs(), call.photo(), now, second.steady().get(call.photo()), Option.none(),
        Option.none());
    return Either.right(Step.to(tether.with(second.with(Option.some(job))), new SeeHeld(job.id(), job.photo())));
  }

  Step<Tether, TetherCommand> step(Tether tether, Duration now, TetherEvent.OfSecond event) {
    Option<Job> job = tether.second().job();
    return switch (event) {
      case TetherEvent.Interrupted _ -> job.map(it -> broke(tether, it, ProcessingFault.INTERRUPTED))
          .getOrElse(Step.stay(tether));
      case TetherEvent.WasReset _ -> Step.to(tether.with(Option.<Job>none()));
      case TetherEvent.Freed(var photo) -> freed(tether.with(tether.second().forgetting(photo)),
          job.filter(it -> it.photo().equals(photo)));
      case TetherEvent.Stamped(int id, var stamp) -> job.filter(it -> it.id() == id)
          .map(it -> stamp.map(seen -> seen(tether, it.seen(seen, now), now))
              .getOrElse(() -> broke(tether, it, ProcessingFault.INVALID_PHOTO_ID)))
          .getOrElse(Step.stay(tether));
      case TetherEvent.Judged(int id, var verdict) -> job.filter(it -> it.id() == id)
          .map(it -> judged(tether, it, verdict, now))
          .getOrElse(Step.stay(tether));
    };
  }

  /** Time has passed. */
  Step<Tether, TetherCommand> wake(Tether tether, Duration now) {
    return tether.second().job().filter(it -> it.next().exists(at -> at.compareTo(now) <= 0))
        .map(it -> Step.<Tether, TetherCommand>to(tether.with(Option.some(it.at(Option.none()))),
            new SeeHeld(it.id(), it.photo())))
        .getOrElse(Step.stay(tether));
  }

  private Step<Tether, TetherCommand> seen(Tether tether, Job job, Duration now) {
    if (job.settled(settings.settle(), now) && !job.wasRefused()) {
      return Step.to(tether.with(Option.some(job)), new Judge(job.id(), job.photo(), job.steady().get().stamp()));
    }
    return waits(tether, job, now);
  }

  private Step<Tether, TetherCommand> judged(Tether tether, Job job, TetherEvent.Verdict verdict, Duration now) {
    return switch (verdict) {
      case WHOLE -> Step.to(tether.with(Option.<Job>none()).with(tether.second().forgetting(job.photo())
          .with(Option.none())), new TellProcessor(new ProcessorEvent.Finished(job.photo())));
      case NOT_WHOLE -> waits(tether, job.refusing(), now);
      case LOST -> broke(tether, job, ProcessingFault.INVALID_PHOTO_ID);
    };
  }

  /** A file that still changes is given all the time it needs; one that is cut short is tried a few times only. */
  private Step<Tether, TetherCommand> waits(Tether tether, Job job, Duration now) {
    if (now.minus(job.begun()).compareTo(PATIENCE) >= 0) {
      boolean written = !job.settled(settings.settle(), now);
      return broke(tether, job, written ? ProcessingFault.INTERRUPTED : ProcessingFault.ABNORMAL);
    }
    return Step.to(tether.with(Option.some(job.at(Option.some(now.plus(settings.poll()))))));
  }

  private static Step<Tether, TetherCommand> freed(Tether tether, Option<Job> running) {
    return running.map(it -> broke(tether, it, ProcessingFault.INTERRUPTED)).getOrElse(Step.stay(tether));
  }

  private static Step<Tether, TetherCommand> broke(Tether tether, Job job, ProcessingFault fault) {
    return Step.to(tether.with(Option.<Job>none()), new TellProcessor(new ProcessorEvent.Broke(job.photo(), fault)));
  }
}
