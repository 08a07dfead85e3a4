package dev.latent.app.simulation;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import java.time.Duration;

/**
 * What came of one simulation.
 *
 * @param simulated how much time has passed in it
 * @param lives processes, one more than have died
 * @param photos that were acknowledged
 * @param items of the plan
 * @param trace what happened, each with its time from the beginning
 */
public record Outcome(long seed, Duration simulated, int lives, int photos, int items, Coverage faults,
    Seq<Tuple2<Finding, String>> findings, Seq<String> trace) {

  public boolean well() {
    return findings.isEmpty();
  }

  public int count(Finding finding) {
    return findings.count(it -> it._1() == finding);
  }
}
