package dev.latent.benchmarks.library;

import dev.latent.benchmarks.Times;
import java.util.Locale;

/** What a figure is to be at least or at most. */
interface Promise {

  /**
   * Whether it is kept, in words.
   *
   * @param small how long it takes in the smallest library
   * @param large how long in the largest
   */
  String verdict(Times small, Times large);

  /** Of the median in the largest. */
  static Promise within(double milliseconds) {
    return (_, large) -> "at most " + milliseconds + " ms: " + kept(large.median() <= milliseconds);
  }

  /** Of the median in the largest, in times that in the smallest. */
  static Promise ofSmall(double most) {
    return (small, large) -> {
      double ratio = large.median() / small.median();
      return String.format(Locale.ROOT, "%.2f x the first, at most %.1f: %s", ratio, most, kept(ratio <= most));
    };
  }

  static String kept(boolean kept) {
    return kept ? "kept" : "MISSED";
  }
}
