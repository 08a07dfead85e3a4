package dev.latent.app.simulation;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Supplier;

/** What was found in one simulation, in order. Confined. */
final class Findings {

  private Vector<Tuple2<Finding, String>> all = Vector.empty();

  void check(boolean holds, Finding finding, Supplier<String> what) {
    if (!holds) {
      add(finding, what.get());
    }
  }

  void add(Finding finding, String what) {
    all = all.append(Tuple.of(finding, what));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Seq<Tuple2<Finding, String>> all() {
    return all;
  }
}
