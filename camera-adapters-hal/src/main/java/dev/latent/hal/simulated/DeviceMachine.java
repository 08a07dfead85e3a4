package dev.latent.hal.simulated;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.CameraError;
import dev.latent.hal.kit.Machine;
import dev.latent.hal.simulated.Device.Space;
import dev.latent.hal.simulated.DeviceCommand.Abandon;
import dev.latent.hal.simulated.DeviceCommand.TellPressure;
import dev.latent.hal.simulated.DeviceCommand.TellProcessor;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * The whole device as one machine: total and pure. After every call and event it looks once at the whole: heat, the
 * darkroom, the processor's state.
 */
final class DeviceMachine implements Machine<Device, DeviceCommand, DeviceEvent> {

  private final DeviceSettings settings;
  private final ShutterMachine shutter;
  private final DarkroomMachine darkroom;

  DeviceMachine(DeviceSettings settings) {
    this.settings = settings;
    this.shutter = new ShutterMachine(settings);
    this.darkroom = new DarkroomMachine(settings, shutter);
  }

  Either<CameraError, Step<Device, DeviceCommand>> ask(Device device, At<DeviceCall.OfCamera> call) {
    return shutter.ask(device, call.uptime(), call.event()).map(it -> settled(it, call.uptime()));
  }

  Either<ProcessingFault, Step<Device, DeviceCommand>> process(Device device, At<DeviceCall.ProcessPhoto> call) {
    return darkroom.ask(device, call.event()).map(it -> settled(it, call.uptime()));
  }

  @Override
  public Step<Device, DeviceCommand> step(Device device, At<DeviceEvent> at) {
    Duration now = at.uptime();
    return settled(switch (at.event()) {
      case DeviceEvent.Woke _ -> shutter.wake(device, now).then(it -> darkroom.wake(it, now));
      case DeviceEvent.PressureAsked _ -> Step.to(device, new TellPressure(device.heat().pressure()));
      case DeviceEvent.StateAsked _ -> Step.to(device.telling(device.processor()), state(device.processor()));
      case DeviceEvent.SpaceSeen(long free) -> Step.to(device.with(space(device.space(), free)));
      case DeviceEvent.Shutter event -> shutter.step(device, now, event);
      case DeviceEvent.Finder event -> FinderMachine.step(device, now, event);
      case DeviceEvent.Darkroom event -> darkroom.step(device, now, event);
    }, now);
  }

  @Override
  public Option<Duration> nextWake(Device device) {
    return List.of(
            shutter.nextWake(device.shutter()),
            FinderMachine.nextWake(device),
            device.full().flatMap(Run::nextWake),
            device.second().flatMap(Run::nextWake),
            device.heat().changes(settings.heat()))
        .flatMap(it -> it)
        .min();
  }

  private Step<Device, DeviceCommand> settled(Step<Device, DeviceCommand> step, Duration now) {
    return step.then(shutter::settle)
        .then(DeviceMachine::dropOrphan)
        .then(it -> warm(it, now))
        .then(darkroom::settle)
        .then(it -> warm(it, now))
        .then(it -> FinderMachine.settle(it, now))
        .then(DeviceMachine::publish);
  }

  /** A single-stage run whose shot failed is of no use. */
  private static Step<Device, DeviceCommand> dropOrphan(Device device) {
    return device.full().filter(_ -> device.shutter().shot().forAll(Shot::told))
        .map(it -> Step.<Device, DeviceCommand>to(device.withFull(Option.none()), new Abandon(it.id())))
        .getOrElse(Step.stay(device));
  }

  private Step<Device, DeviceCommand> warm(Device device, Duration now) {
    Heat heat = device.heat().at(now, device.busy(), settings.heat());
    Step<Device, DeviceCommand> step = Step.to(device.with(heat));
    return heat.level() == device.heat().level() ? step : step.and(new TellPressure(heat.pressure()));
  }

  private static Step<Device, DeviceCommand> publish(Device device) {
    HalState state = device.processor();
    return state == device.told() ? Step.stay(device) : Step.to(device.telling(state), state(state));
  }

  private static DeviceCommand state(HalState state) {
    return new TellProcessor(new ProcessorEvent.StateChanged(state));
  }

  private Space space(Space before, long free) {
    long needed = before == Space.SHORT ? settings.spool().enough() : settings.spool().low();
    return free < needed ? Space.SHORT : Space.PLENTY;
  }
}
