package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.hal.simulated.DeviceSettings.Warmth;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * How warm the device is: warmed evenly by each busy core, cooled evenly all the time, never colder than around it. A
 * level is reached at its degrees and left a quarter of a step below, so that it does not flutter.
 *
 * @param degrees Celsius, above the surroundings
 * @param at when that was so, steady time
 * @param busy cores at work since then
 * @param level 0 to 5, as the thermal manager counts
 */
record Heat(double degrees, Duration at, int busy, int level) {

  private static final int HOTTEST = 5;
  private static final double NANOS = 1e9;

  static Heat cold(Duration now) {
    return new Heat(0, now, 0, 0);
  }

  Pressure pressure() {
    return new Pressure(level);
  }

  /** Too hot for any work. */
  boolean stopped() {
    return level == HOTTEST;
  }

  /** As warm as it is at {@code now}, with {@code cores} at work from then on. */
  Heat at(Duration now, int cores, Warmth warmth) {
    double passed = now.minus(at).toNanos() / NANOS;
    double warm = Math.max(0, degrees + rate(warmth) * passed);
    return new Heat(warm, now, cores, level(warm, warmth));
  }

  /** When the level changes if nothing else does. */
  Option<Duration> changes(Warmth warmth) {
    double rate = rate(warmth);
    if (rate > 0 && level < HOTTEST) {
      return Option.some(in((rises(level + 1, warmth) - degrees) / rate));
    }
    return rate < 0 && level > 0 ? Option.some(in((falls(level, warmth) - degrees) / rate)) : Option.none();
  }

  private double rate(Warmth warmth) {
    return busy * warmth.warming() - warmth.cooling();
  }

  private int level(double warm, Warmth warmth) {
    int now = level;
    while (now < HOTTEST && warm >= rises(now + 1, warmth)) {
      now++;
    }
    while (now > 0 && warm <= falls(now, warmth)) {
      now--;
    }
    return now;
  }

  private Duration in(double seconds) {
    return at.plusNanos(1 + (long) Math.ceil(Math.max(0, seconds) * NANOS));
  }

  private static double rises(int level, Warmth warmth) {
    return level * warmth.step();
  }

  private static double falls(int level, Warmth warmth) {
    return (level - 0.25) * warmth.step();
  }
}
