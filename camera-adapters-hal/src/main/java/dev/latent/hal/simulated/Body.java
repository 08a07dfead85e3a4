package dev.latent.hal.simulated;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the machine lives in. Its lock is held while a step is computed, never while anything is done: commands are done
 * one at a time and in order, by whoever finds nobody at it, and then the one alarm is armed. Thread-safe.
 */
final class Body {

  private final DeviceMachine machine;
  private final Timekeeper time;
  private final Hands hands;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private final Queue<DeviceCommand> commands = new ArrayDeque<>();
  private Device device;
  private Option<Duration> armed = Option.none();
  private @Nullable Thread busy;
  private boolean dead;

  Body(DeviceMachine machine, Timekeeper time, Hands hands) {
    this.machine = machine;
    this.time = time;
    this.hands = hands;
    this.device = Device.fresh(time.uptime());
  }

  /** The state when the call was granted, or why it was not. */
  Either<CameraError, Device> ask(DeviceCall.OfCamera call) {
    return asked(now -> machine.ask(device, new At<>(now, call)));
  }

  /** The state when the call was granted, or why it was not. */
  Either<ProcessingFault, Device> ask(DeviceCall.ProcessPhoto call) {
    return asked(now -> machine.process(device, new At<>(now, call)));
  }

  /** Nothing happens to a dead body. */
  void tell(DeviceEvent event) {
    lock.lock();
    try {
      if (event instanceof DeviceEvent.Woke) {
        armed = Option.none();
      }
      take(machine.step(device, new At<>(time.uptime(), event)));
    } finally {
      lock.unlock();
    }
    act();
  }

  Device device() {
    lock.lock();
    try {
      return device;
    } finally {
      lock.unlock();
    }
  }

  /** No command is done any more, save one that is being done. */
  void die() {
    lock.lock();
    try {
      dead = true;
      commands.clear();
    } finally {
      lock.unlock();
    }
  }

  boolean isDead() {
    lock.lock();
    try {
      return dead;
    } finally {
      lock.unlock();
    }
  }

  /** Returns when all commands so far are done. From inside one, those that follow it are done at once. */
  void quiet() {
    if (isInside()) {
      drain();
      return;
    }
    act();
    lock.lock();
    try {
      while (busy != null) {
        idle.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private <E> Either<E, Device> asked(Function<Duration, Either<E, Step<Device, DeviceCommand>>> call) {
    Either<E, Device> answer;
    lock.lock();
    try {
      answer = call.apply(time.uptime()).map(this::take);
    } finally {
      lock.unlock();
    }
    act();
    return answer;
  }

  private Device take(Step<Device, DeviceCommand> step) {
    if (!dead) {
      device = step.state();
      step.commands().forEach(commands::add);
    }
    return device;
  }

  private void act() {
    while (begins()) {
      try {
        drain();
      } finally {
        rest();
      }
    }
  }

  private boolean begins() {
    lock.lock();
    try {
      if (busy != null || !due()) {
        return false;
      }
      busy = Thread.currentThread();
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void drain() {
    for (Option<Runnable> next = next(); next.isDefined(); next = next()) {
      next.get().run();
    }
  }

  private Option<Runnable> next() {
    lock.lock();
    try {
      DeviceCommand command = commands.poll();
      return command == null ? alarm() : Option.some(() -> hands.obey(command, this::tell));
    } finally {
      lock.unlock();
    }
  }

  /** The alarm, if it is not the one that is armed already. */
  private Option<Runnable> alarm() {
    Option<Duration> wake = dead ? Option.none() : machine.nextWake(device);
    if (wake.isEmpty() || wake.equals(armed)) {
      return Option.none();
    }
    armed = wake;
    return Option.some(() -> time.wakeAt(wake.get(), () -> tell(new DeviceEvent.Woke())));
  }

  private boolean due() {
    return !commands.isEmpty() || (!dead && machine.nextWake(device).exists(it -> !armed.contains(it)));
  }

  private void rest() {
    lock.lock();
    try {
      busy = null;
      idle.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean isInside() {
    lock.lock();
    try {
      return Thread.currentThread().equals(busy);
    } finally {
      lock.unlock();
    }
  }
}
