package dev.latent.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** How long the same thing took, time after time. Confined. */
public final class Times {

  private final List<Duration> all = new ArrayList<>();

  public void add(Duration time) {
    all.add(time);
  }

  public void addAll(Collection<Duration> times) {
    all.addAll(times);
  }

  /** Does it once more, and adds how long it took. */
  public <T> T take(Supplier<T> work) {
    long begun = System.nanoTime();
    T done = work.get();
    add(Duration.ofNanos(System.nanoTime() - begun));
    return done;
  }

  public int count() {
    return all.size();
  }

  /** In milliseconds; there is at least one time. */
  public double median() {
    return part(50);
  }

  /** In milliseconds; there is at least one time. */
  public double p95() {
    return part(95);
  }

  /** In milliseconds; there is at least one time. */
  public double max() {
    return part(100);
  }

  private double part(int percent) {
    List<Duration> sorted = all.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() * percent / 100, sorted.size() - 1)).toNanos() / 1e6;
  }
}
