package dev.latent.app.simulation;

import io.vavr.collection.Vector;
import java.util.function.Predicate;

/** Makes a plan that goes wrong shorter, as long as it goes wrong. Source: Zeller and Hildebrandt, delta debugging. */
final class Shrinking {

  /** Plans that are played, at most. */
  private static final int TRIES = 400;

  private Shrinking() {}

  static Plan of(Plan plan, Predicate<Plan> goesWrong) {
    Plan shortest = plan;
    int tries = 0;
    for (int size = plan.items().size() / 2; size > 0; size /= 2) {
      for (int from = 0; from < shortest.items().size() && tries < TRIES; tries++) {
        Plan shorter = without(shortest, from, size);
        if (goesWrong.test(shorter)) {
          shortest = shorter;
        } else {
          from += size;
        }
      }
    }
    return shortest;
  }

  private static Plan without(Plan plan, int from, int size) {
    Vector<Plan.Item> items = plan.items();
    return plan.with(items.take(from).appendAll(items.drop(from + size)));
  }
}
