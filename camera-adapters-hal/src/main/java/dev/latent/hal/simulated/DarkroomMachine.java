package dev.latent.hal.simulated;

import static dev.latent.camera.model.device.CameraErrorCode.SERVICE_FATAL_ERROR;

import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.simulated.DeviceCall.Holding;
import dev.latent.hal.simulated.DeviceCall.ProcessPhoto;
import dev.latent.hal.simulated.DeviceCommand.Abandon;
import dev.latent.hal.simulated.DeviceCommand.Halt;
import dev.latent.hal.simulated.DeviceCommand.OpenHeld;
import dev.latent.hal.simulated.DeviceCommand.TellProcessor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/** The second half: which burst is developed, and how it ends. The strips are {@link Strips}'. Pure. */
final class DarkroomMachine {

  private final Workers workers;
  private final Strips strips;
  private final ShutterMachine shutter;

  DarkroomMachine(DeviceSettings settings, ShutterMachine shutter) {
    this.workers = new Workers(settings.cores());
    this.strips = new Strips(settings.strip());
    this.shutter = shutter;
  }

  Either<ProcessingFault, Step<Device, DeviceCommand>> ask(Device device, ProcessPhoto call) {
    if (call.holding() == Holding.NOTHING) {
      return Either.left(ProcessingFault.INVALID_PHOTO_ID);
    }
    if (device.second().isDefined() || call.mode() == ExecutionMode.DUMMY) {
      return Either.left(ProcessingFault.NOT_READY_TEMPORARILY);
    }
    if (call.holding() == Holding.FINISHED) {
      return Either.right(Step.to(device, new TellProcessor(new ProcessorEvent.Finished(call.photo()))));
    }
    return device.heat().stopped() ? Either.left(ProcessingFault.HIGH_TEMPERATURE) : Either.right(begin(device, call));
  }

  Step<Device, DeviceCommand> step(Device device, Duration now, DeviceEvent.Darkroom event) {
    return switch (event) {
      case DeviceEvent.Darkroom.Interrupted _ -> stop(device);
      case DeviceEvent.Darkroom.WasReset _ -> device.second()
          .map(it -> Step.<Device, DeviceCommand>to(device.withSecond(Option.none()), new Abandon(it.id())))
          .getOrElse(Step.stay(device));
      case DeviceEvent.Darkroom.Freed(var photo) -> device.second()
          .filter(it -> it.of(photo))
          .map(it -> broke(device, it, photo, ProcessingFault.INTERRUPTED))
          .getOrElse(Step.stay(device));
      case DeviceEvent.Darkroom.Opened(int run, int count) -> of(device, run, it -> strips.opened(it, count, now));
      case DeviceEvent.Darkroom.StripDone(int run, int strip) -> of(device, run, it -> strips.done(it, strip, now));
      case DeviceEvent.Darkroom.Printed(int run) -> printed(device, run);
      case DeviceEvent.Darkroom.Spoilt(int run, var fault) -> spoilt(device, run, fault);
    };
  }

  /** Time has passed. */
  Step<Device, DeviceCommand> wake(Device device, Duration now) {
    return Step.<Device, DeviceCommand>to(device)
        .then(it -> it.full().map(run -> of(it, run.id(), one -> strips.wake(one, now))).getOrElse(Step.stay(it)))
        .then(it -> it.second().map(run -> of(it, run.id(), one -> strips.wake(one, now))).getOrElse(Step.stay(it)));
  }

  /** Looks at the whole: what waited for its shot begins, what was interrupted ends, and heat ends everything. */
  Step<Device, DeviceCommand> settle(Device device) {
    return device.second().map(run -> settle(device, run)).getOrElse(Step.stay(device));
  }

  private Step<Device, DeviceCommand> settle(Device device, Run run) {
    if (!(run.job() instanceof Run.Held(PhotoId photo))) {
      return Step.stay(device);
    }
    if (device.heat().stopped()) {
      return broke(device, run, photo, ProcessingFault.HIGH_TEMPERATURE);
    }
    if (run.stopping() && run.busy() == 0) {
      return broke(device, run, photo, ProcessingFault.INTERRUPTED);
    }
    boolean exposing = device.shutter().shot().exists(it -> it.request().photo().equals(photo));
    return run.work() instanceof Run.Awaiting && !exposing
        ? Step.to(device.withSecond(Option.some(run.at(new Run.Opening()))), new OpenHeld(run.id(), photo))
        : Step.stay(device);
  }

  private Step<Device, DeviceCommand> begin(Device device, ProcessPhoto call) {
    Device counted = device.anotherRun();
    Run run = new Run(counted.runs(), new Run.Held(call.photo()), workers.of(call.mode()), new Run.Awaiting(), false);
    return Step.to(counted.withSecond(Option.some(run)));
  }

  private static Step<Device, DeviceCommand> stop(Device device) {
    return device.second()
        .map(it -> Step.<Device, DeviceCommand>to(device.withSecond(Option.some(it.stop())), new Halt(it.id())))
        .getOrElse(Step.stay(device));
  }

  private static Step<Device, DeviceCommand> of(Device device, int id,
      java.util.function.Function<Run, Step<Run, DeviceCommand>> step) {
    Option<Run> full = device.full().filter(it -> it.id() == id);
    if (full.isDefined()) {
      Step<Run, DeviceCommand> next = step.apply(full.get());
      return new Step<>(device.withFull(Option.some(next.state())), next.commands());
    }
    return device.second().filter(it -> it.id() == id)
        .map(step)
        .map(next -> new Step<>(device.withSecond(Option.some(next.state())), next.commands()))
        .getOrElse(Step.stay(device));
  }

  private Step<Device, DeviceCommand> printed(Device device, int id) {
    if (device.full().exists(it -> it.id() == id)) {
      return Step.<Device, DeviceCommand>to(device.withFull(Option.none()), new Abandon(id)).then(shutter::fullMade);
    }
    return device.second().filter(it -> it.id() == id)
        .flatMap(run -> run.job() instanceof Run.Held(PhotoId photo) ? Option.some(ended(device, run, photo))
            : Option.none())
        .getOrElse(Step.stay(device));
  }

  private static Step<Device, DeviceCommand> ended(Device device, Run run, PhotoId photo) {
    return run.stopping()
        ? broke(device, run, photo, ProcessingFault.INTERRUPTED)
        : Step.to(device.withSecond(Option.none()), new Abandon(run.id()),
            new TellProcessor(new ProcessorEvent.Finished(photo)));
  }

  private Step<Device, DeviceCommand> spoilt(Device device, int id, ProcessingFault fault) {
    if (device.full().exists(it -> it.id() == id)) {
      return Step.<Device, DeviceCommand>to(device.withFull(Option.none()), new Abandon(id)).then(
          it -> shutter.fullFailed(it, SERVICE_FATAL_ERROR.because("the photo could not be developed: " + fault)));
    }
    return device.second().filter(it -> it.id() == id)
        .flatMap(run -> run.job() instanceof Run.Held(PhotoId photo) ? Option.some(broke(device, run, photo,
            run.stopping() ? ProcessingFault.INTERRUPTED : fault)) : Option.none())
        .getOrElse(Step.stay(device));
  }

  private static Step<Device, DeviceCommand> broke(Device device, Run run, PhotoId photo, ProcessingFault fault) {
    return Step.to(device.withSecond(Option.none()), new Abandon(run.id()),
        new TellProcessor(new ProcessorEvent.Broke(photo, fault)));
  }
}
