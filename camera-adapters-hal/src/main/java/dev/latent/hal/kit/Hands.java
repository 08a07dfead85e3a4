package dev.latent.hal.kit;

import java.util.function.Consumer;

/**
 * Does what a machine commands, and speaks of it to the machine.
 *
 * @param <C> the machine's commands
 * @param <E> its events
 */
@FunctionalInterface
public interface Hands<C, E> {

  /** Never blocks. */
  void obey(C command, Consumer<? super E> machine);
}
