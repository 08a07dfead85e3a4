package dev.latent.hal.kit;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * What decides for a device; total and pure.
 *
 * @param <S> its state
 * @param <C> its commands
 * @param <E> its events
 */
public interface Machine<S, C, E> {

  /** {@return the state after the event, and what is to be done} */
  Step<S, C> step(S state, At<E> event);

  /** When something happens if nothing else does, steady time. */
  Option<Duration> nextWake(S state);
}
