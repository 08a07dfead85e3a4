package dev.latent.app.kit.trial;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Where an adapter stands while it is on trial: the good one, unless a defect has put a broken one in its place for the
 * time that its verdict takes. Thread-safe.
 *
 * @param <T> the port
 */
public final class Dock<T> {

  private final Class<?> trial;
  private final ScopedValue<UnaryOperator<Supplier<T>>> broken = ScopedValue.newInstance();

  /** One for the contract of a port, bound to what stands here. */
  public Dock(Class<?> trial) {
    this.trial = trial;
  }

  /** {@return the contract, bound to what stands here} */
  public Class<?> trial() {
    return trial;
  }

  /** {@return one life after the other of what is on trial} */
  public Supplier<T> lives(Supplier<T> good) {
    return broken.orElse(UnaryOperator.identity()).apply(good);
  }

  /** {@return an adapter that is broken in each of its lives alike} */
  public Defect defect(Class<?> adapter, String promise, String breaks, UnaryOperator<T> how) {
    return livesDefect(adapter, promise, breaks, lives -> () -> how.apply(lives.get()));
  }

  /** {@return an adapter whose lives have to do with each other} */
  public Defect livesDefect(Class<?> adapter, String promise, String breaks, UnaryOperator<Supplier<T>> how) {
    return new Defect(adapter.getSimpleName(), promise, breaks, trial, ScopedValue.where(broken, how));
  }
}
