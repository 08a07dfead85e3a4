package dev.latent.app.cli.tell;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** How long something took each time. */
public record Spread(Seq<Duration> times) {

  public static final Spread EMPTY = new Spread(List.empty());

  public Spread and(Duration time) {
    return new Spread(times.append(time));
  }

  /** The shortest time that at least half of them do not exceed; none when there are none. */
  public Option<Duration> median() {
    return times.isEmpty() ? Option.none() : Option.some(times.sorted().get((times.size() - 1) / 2));
  }

  public Option<Duration> longest() {
    return times.max();
  }
}
