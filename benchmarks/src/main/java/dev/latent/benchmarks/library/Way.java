package dev.latent.benchmarks.library;

import dev.latent.benchmarks.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** One way to keep photos, and what it took so far. */
final class Way {

  private final String name;
  private final int callers;
  private final IntConsumer adding;
  private final AtomicInteger numbers;
  private final Times each = new Times();
  private final List<Double> rates = new ArrayList<>();

  /**
   * @param callers how many ask for it at once
   * @param adding keeps the photo of that number
   * @param numbers what the next photo is numbered from
   */
  Way(String name, int callers, IntConsumer adding, AtomicInteger numbers) {
    this.name = name;
    this.callers = callers;
    this.adding = adding;
    this.numbers = numbers;
  }

  /** The same way, of which nothing is known. */
  Way anew() {
    return new Way(name, callers, adding, numbers);
  }

  /** So many photos, shared by the callers. */
  void round(ExecutorService threads, int photos) throws InterruptedException, ExecutionException {
    long begun = System.nanoTime();
    List<Future<List<Duration>>> taken = new ArrayList<>();
    for (int caller = 0; caller < callers; caller++) {
      taken.add(threads.submit(() -> add(photos / callers)));
    }
    for (Future<List<Duration>> it : taken) {
      each.addAll(it.get());
    }
    rates.add(photos * 1e9 / (System.nanoTime() - begun));
  }

  private List<Duration> add(int photos) {
    List<Duration> times = new ArrayList<>();
    for (int i = 0; i < photos; i++) {
      int number = numbers.incrementAndGet();
      long begun = System.nanoTime();
      adding.accept(number);
      times.add(Duration.ofNanos(System.nanoTime() - begun));
    }
    return times;
  }

  String name() {
    return name;
  }

  Times each() {
    return each;
  }

  /** Photos per second, the median of the rounds. */
  double rate() {
    return median(rates);
  }

  /** How many times as fast as the other, the median of the rounds that both have had. */
  double ratio(Way other) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rates.size(); round++) {
      ratios.add(rates.get(round) / other.rates.get(round));
    }
    return median(ratios);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
