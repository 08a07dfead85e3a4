package dev.latent.camera.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * What a machine answers: the state it is in now, and what is to be done, in order.
 *
 * @param <S> the machine's state
 * @param <C> its commands, plain data
 */
public record Step<S, C>(S state, Seq<C> commands) {

  /** The event means nothing here. */
  public static <S, C> Step<S, C> stay(S state) {
    return new Step<>(state, List.empty());
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <S, C> Step<S, C> to(S state, C... commands) {
    return new Step<>(state, List.of(commands));
  }

  /** Goes on from here; the commands of both, in order. */
  public Step<S, C> then(Function<? super S, Step<S, C>> next) {
    Step<S, C> after = next.apply(state);
    return new Step<>(after.state, commands.appendAll(after.commands));
  }

  public Step<S, C> and(C command) {
    return new Step<>(state, commands.append(command));
  }
}
