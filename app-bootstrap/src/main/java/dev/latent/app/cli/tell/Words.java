package dev.latent.app.cli.tell;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
public final class Words {

  private static final double KILO = 1000;

  private Words() {}

  /** {@code 412 B}, {@code 96.4 kB}, {@code 3.1 MB}; powers of ten. */
  public static String bytes(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < KILO * KILO ? oneDecimal(bytes / KILO) + " kB" : oneDecimal(bytes / KILO / KILO) + " MB";
  }

  /** {@code 33.4 ms}, {@code 12.4 s}, {@code 3 min 5 s}. */
  public static String time(Duration time) {
    if (time.compareTo(Duration.ofSeconds(1)) < 0) {
      return millis(time) + " ms";
    }
    return time.compareTo(Duration.ofMinutes(1)) < 0
        ? oneDecimal(time.toNanos() / 1e9) + " s"
        : time.toMinutes() + " min " + time.toSecondsPart() + " s";
  }

  /** In milliseconds, with one decimal. */
  static String millis(Duration time) {
    return oneDecimal(time.toNanos() / 1e6);
  }

  /** {@code 1 photo}, {@code 3 photos}. */
  public static String photos(int count) {
    return count == 1 ? "1 photo" : count + " photos";
  }

  /** {@code 1 asset}, {@code 3 assets}. */
  public static String assets(int count) {
    return count == 1 ? "1 asset" : count + " assets";
  }

  private static String oneDecimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
