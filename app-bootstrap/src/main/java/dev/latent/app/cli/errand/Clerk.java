package dev.latent.app.cli.errand;

import dev.latent.app.cli.run.Outcome;
import dev.latent.app.cli.tell.Console;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.util.function.Function;

/** Does what other processes ask of the one that writes the library. Thread-safe. */
public final class Clerk {

  private final Context context;
  private final Path library;

  /** @param library absolute */
  public Clerk(Context context, Path library) {
    this.context = context;
    this.library = library;
  }

  /**
   * One errand.
   *
   * @param words of a {@link Request}
   * @param console of whoever asks
   * @param ending tells once this process ends, until what it answers is closed
   * @return whether all went well
   */
  public boolean answer(Seq<String> words, Console console, Function<Runnable, Subscription> ending) {
    Outcome outcome = Request.of(words).map(it -> answer(it, console, ending)).getOrElse(() -> Outcome.bad(
        "the process that writes this library does not know how to do that: wait until it ends"));
    outcome.complaints().forEach(console::complain);
    return outcome.well();
  }

  private Outcome answer(Request request, Console console, Function<Runnable, Subscription> ending) {
    return switch (request.errand()) {
      case Errand.Look look -> new Looking(Sight.of(context), library, console).look(look, request.json());
      case Errand.Wish wish -> new Granting(context, library, console).grant(wish, request.json(), ending);
    };
  }
}
