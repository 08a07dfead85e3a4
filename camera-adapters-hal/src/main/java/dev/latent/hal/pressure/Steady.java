package dev.latent.hal.pressure;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.hal.pressure.Sample.Zone;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * Makes of each look a reading that does not flutter, by what was told before. Pure.
 *
 * @param levels degrees Celsius at which the thermal levels 1 to 5 begin, ascending
 */
record Steady(Seq<Double> levels) {

  /** Degrees below its beginning at which a level is left. */
  static final double COOLER = 2;

  /** Percentage points by which memory or disk must move to be told anew. */
  static final double STEP = 2;

  /** The same for the processor, which is for show only. */
  static final double CPU_STEP = 10;

  /** {@return what to tell; equal to {@code before} when nothing worth telling has changed} */
  Pressure reading(Pressure before, Sample now) {
    return new Pressure(thermal(before.thermalLevel(), now.zones()),
        share(before.cpu(), now.cpu(), CPU_STEP),
        share(before.memory(), now.memory(), STEP),
        share(before.io(), now.io(), STEP),
        now.battery());
  }

  private Option<Integer> thermal(Option<Integer> before, Seq<Zone> zones) {
    return hottest(zones, 0).map(rising -> Math.max(rising,
        Math.min(before.getOrElse(0), hottest(zones, COOLER).getOrElse(0))));
  }

  private Option<Integer> hottest(Seq<Zone> zones, double margin) {
    return zones.map(it -> it.level(margin, levels)).max();
  }

  /** Whole percents; what was told stays until the truth has moved by a step, or there is no waiting any more. */
  private static Option<Double> share(Option<Double> before, Option<Double> now, double step) {
    return now.map(it -> before.filter(told -> Math.abs(it - told) < step && Math.round(it) > 0)
        .getOrElse(() -> (double) Math.round(it)));
  }
}
