package dev.latent.app.cli.run;

import dev.latent.app.cli.tell.Words;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * How a run ended.
 *
 * @param well whether all went well
 * @param complaints what a user has to know beside what was told, one line each
 */
public record Outcome(boolean well, Seq<String> complaints) {

  /** Nothing to say beside what was told. */
  public static Outcome of(boolean well) {
    return new Outcome(well, List.empty());
  }

  /** What whoever ended a run by a signal has to know. */
  static String interrupted(int pending) {
    return pending == 0
        ? "interrupted; nothing is left to develop"
        : "interrupted; " + Words.photos(pending) + " not final, and nothing is lost: finish with latent develop,"
            + " with the same --library and --profile";
  }

  /** What whoever waits for a photo has to know while nothing is developed at all. */
  public static Outcome paused() {
    return bad("the second phase is paused: latent resume lets it go on");
  }

  public static Outcome bad(String complaint) {
    return new Outcome(false, List.of(complaint));
  }
}
