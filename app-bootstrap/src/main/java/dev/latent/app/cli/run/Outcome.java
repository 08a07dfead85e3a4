package dev.latent.app.cli.run;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * How a run ended.
 *
 * @param well whether all went well
 * @param complaints what a user has to know beside what was told, one line each
 */
public record Outcome(boolean well, Seq<String> complaints) {

  static Outcome of(boolean well) {
    return new Outcome(well, List.empty());
  }

  static Outcome bad(String complaint) {
    return new Outcome(false, List.of(complaint));
  }
}
