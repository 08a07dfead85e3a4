package dev.latent.hal.kit;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.port.driven.Timekeeper;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a machine lives in. Its lock is held while a step is computed, never while anything is done: commands are done
 * one at a time and in order, by whoever finds nobody at it, and then the one alarm is armed. Thread-safe. {@code S},
 * {@code C} and {@code E} are those of the {@link Machine}.
 */
public final class Shell<S, C, E> {

  private final Machine<S, C, E> machine;
  private final E woke;
  private final Timekeeper time;
  private final Hands<C, E> hands;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition idle = lock.newCondition();
  private final Queue<C> commands = new ArrayDeque<>();
  private S state;
  private Option<Duration> armed = Option.none();
  private @Nullable Thread busy;
  private boolean dead;

  /**
   * Alive from the first moment.
   *
   * @param woke what the machine is told when its alarm rings
   */
  public Shell(Machine<S, C, E> machine, S fresh, E woke, Timekeeper time, Hands<C, E> hands) {
    this.machine = machine;
    this.woke = woke;
    this.time = time;
    this.hands = hands;
    this.state = fresh;
  }

  /** {@return the state when the call was granted, or why it was not} */
  public <F> Either<F, S> ask(BiFunction<? super S, Duration, Either<F, Step<S, C>>> question) {
    Either<F, S> answer;
    lock.lock();
    try {
      answer = question.apply(state, time.uptime()).map(this::take);
    } finally {
      lock.unlock();
    }
    act();
    return answer;
  }

  /** Tells it to the machine; nothing happens to a dead one. */
  public void tell(E event) {
    lock.lock();
    try {
      if (event.equals(woke)) {
        armed = Option.none();
      }
      take(machine.step(state, new At<>(time.uptime(), event)));
    } finally {
      lock.unlock();
    }
    act();
  }

  /** {@return the state as it is} */
  public S state() {
    lock.lock();
    try {
      return state;
    } finally {
      lock.unlock();
    }
  }

  /** No command is done any more, save one that is being done. */
  public void die() {
    lock.lock();
    try {
      dead = true;
      commands.clear();
    } finally {
      lock.unlock();
    }
  }

  /** {@return whether it died} */
  public boolean isDead() {
    lock.lock();
    try {
      return dead;
    } finally {
      lock.unlock();
    }
  }

  /** Returns when all commands so far are done. From inside one, those that follow it are done at once. */
  public void quiet() {
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

  private S take(Step<S, C> step) {
    if (!dead) {
      state = step.state();
      step.commands().forEach(commands::add);
    }
    return state;
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
      C command = commands.poll();
      return command == null ? alarm() : Option.some(() -> hands.obey(command, this::tell));
    } finally {
      lock.unlock();
    }
  }

  /** The alarm, if it is not the one that is armed already. */
  private Option<Runnable> alarm() {
    Option<Duration> wake = dead ? Option.none() : machine.nextWake(state);
    if (wake.isEmpty() || wake.equals(armed)) {
      return Option.none();
    }
    armed = wake;
    return Option.some(() -> time.wakeAt(wake.get(), () -> tell(woke)));
  }

  private boolean due() {
    return !commands.isEmpty() || (!dead && machine.nextWake(state).exists(it -> !armed.contains(it)));
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
