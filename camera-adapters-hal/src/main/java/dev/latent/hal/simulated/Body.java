package dev.latent.hal.simulated;

import dev.latent.camera.model.At;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.hal.kit.Hands;
import dev.latent.hal.kit.Shell;
import io.vavr.control.Either;

/** The shell of the device's machine, which refuses each of its calls in the words of its port. Thread-safe. */
final class Body {

  private final DeviceMachine machine;
  private final Shell<Device, DeviceCommand, DeviceEvent> shell;

  Body(DeviceMachine machine, Timekeeper time, Hands<DeviceCommand, DeviceEvent> hands) {
    this.machine = machine;
    this.shell = new Shell<>(machine, Device.fresh(time.uptime()), new DeviceEvent.Woke(), time, hands);
  }

  /** The state when the call was granted, or why it was not. */
  Either<CameraError, Device> ask(DeviceCall.OfCamera call) {
    return shell.ask((device, now) -> machine.ask(device, new At<>(now, call)));
  }

  /** The state when the call was granted, or why it was not. */
  Either<ProcessingFault, Device> ask(DeviceCall.ProcessPhoto call) {
    return shell.ask((device, now) -> machine.process(device, new At<>(now, call)));
  }

  /** Nothing happens to a dead body. */
  void tell(DeviceEvent event) {
    shell.tell(event);
  }

  Device device() {
    return shell.state();
  }

  /** No command is done any more, save one that is being done. */
  void die() {
    shell.die();
  }

  boolean isDead() {
    return shell.isDead();
  }

  /** Returns when all commands so far are done. From inside one, those that follow it are done at once. */
  void quiet() {
    shell.quiet();
  }
}
