package dev.latent.app.simulation;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** How often each kind of fault came about at each moment of the second phase. */
public record Coverage(Map<Tuple2<FaultKind, Moment>, Integer> counts) {

  static final Coverage NONE = new Coverage(HashMap.empty());

  Coverage with(FaultKind kind, Moment moment) {
    return plus(new Coverage(HashMap.of(Tuple.of(kind, moment), 1)));
  }

  /** Of both. */
  public Coverage plus(Coverage other) {
    return new Coverage(counts.merge(other.counts, Integer::sum));
  }

  public int of(FaultKind kind, Moment moment) {
    return counts.getOrElse(Tuple.of(kind, moment), 0);
  }

  public int of(FaultKind kind) {
    return Vector.of(Moment.values()).map(it -> of(kind, it)).sum().intValue();
  }

  /** {@return all faults} */
  public int size() {
    return counts.values().sum().intValue();
  }

  /** What never came about together. */
  public Seq<Tuple2<FaultKind, Moment>> empty() {
    return Vector.of(FaultKind.values()).flatMap(kind -> Vector.of(Moment.values()).map(it -> Tuple.of(kind, it)))
        .filter(it -> !counts.containsKey(it));
  }
}
