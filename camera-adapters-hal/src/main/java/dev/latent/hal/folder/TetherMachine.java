package dev.latent.hal.folder;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.device.CameraError;
import dev.latent.hal.folder.TetherCommand.Look;
import dev.latent.hal.folder.TetherCommand.Take;
import dev.latent.hal.kit.Machine;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * The whole kit as one machine: total and pure. The folder is looked at only while somebody waits: for a file, or for
 * the folder to come back.
 */
final class TetherMachine implements Machine<Tether, TetherCommand, TetherEvent> {

  private final FolderSettings settings;
  private final ShutterMachine shutter;
  private final JobMachine jobs;

  TetherMachine(FolderSettings settings) {
    this.settings = settings;
    this.shutter = new ShutterMachine(settings);
    this.jobs = new JobMachine(settings);
  }

  Either<CameraError, Step<Tether, TetherCommand>> ask(Tether tether, Duration now, TetherCall.OfCamera call) {
    return shutter.ask(tether, now, call).map(it -> it.then(next -> settle(next, now)));
  }

  Either<ProcessingFault, Step<Tether, TetherCommand>> process(Tether tether, Duration now,
      TetherCall.ProcessPhoto call) {
    return jobs.ask(tether, now, call);
  }

  @Override
  public Step<Tether, TetherCommand> step(Tether tether, At<TetherEvent> at) {
    Duration now = at.uptime();
    Step<Tether, TetherCommand> step = switch (at.event()) {
      case TetherEvent.Woke _ -> jobs.wake(tether, now);
      case TetherEvent.OfCamera event -> shutter.step(tether, now, event);
      case TetherEvent.OfSecond event -> jobs.step(tether, now, event);
    };
    return step.then(it -> settle(it, now));
  }

  @Override
  public Option<Duration> nextWake(Tether tether) {
    Option<Duration> look = Option.when(waits(tether) && !tether.watch().looking(), tether.watch().next());
    return List.of(look, tether.second().job().flatMap(Job::next)).flatMap(it -> it).min();
  }

  /** Looks at the whole: a file is tried as soon as it was seen, and the folder is looked at when it is time. */
  private Step<Tether, TetherCommand> settle(Tether tether, Duration now) {
    Option<Inbox.Sighting> file = tether.watch().inbox().next(settings.settle(), now);
    if (tether.shutter().phase() instanceof Shutter.Armed(var request, var looked) && looked && file.isDefined()) {
      boolean settled = file.get().settled(settings.settle(), now);
      return Step.to(tether.in(new Shutter.Taking(request, file.get(), settled)),
          new Take(request, file.get().seen(), settled));
    }
    boolean due = !tether.watch().looking() && tether.watch().next().compareTo(now) <= 0;
    return waits(tether) && due
        ? Step.to(tether.with(new Tether.Watch(tether.watch().inbox(), true, tether.watch().next())), new Look())
        : Step.stay(tether);
  }

  private static boolean waits(Tether tether) {
    return switch (tether.shutter().phase()) {
      case Shutter.Armed _, Shutter.Gone _ -> true;
      case Shutter.Idle _, Shutter.Ready _, Shutter.Taking _ -> false;
    };
  }
}
