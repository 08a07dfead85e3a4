package dev.latent.app.simulation;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to be done, and when; of equal moments what was planned first. Outlives every process. Confined. */
final class Agenda {

  private record Due(Duration at, long order, Runnable work) {}

  private final PriorityQueue<Due> all =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::order));
  private long orders;

  void add(Duration at, Runnable work) {
    all.add(new Due(at, orders++, work));
  }

  Option<Duration> next() {
    return Option.of(all.peek()).map(Due::at);
  }

  /** Takes the next one off that is due by then. */
  Option<Runnable> due(Duration now) {
    return next().exists(it -> it.compareTo(now) <= 0) ? Option.of(all.poll()).map(Due::work) : Option.none();
  }

  void clear() {
    all.clear();
  }
}
