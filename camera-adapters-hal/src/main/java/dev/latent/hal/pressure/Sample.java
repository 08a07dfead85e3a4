package dev.latent.hal.pressure;

import dev.latent.camera.model.delivery.Pressure;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What one look at the machine found, as it is; none of what it does not tell.
 *
 * @param cpu percent of time in which some task waited for a processor; the next two likewise for memory and disk
 * @param battery the worst
 */
record Sample(Seq<Zone> zones, Option<Double> cpu, Option<Double> memory, Option<Double> io,
    Option<Pressure.Battery> battery) {

  /**
   * One thermal zone.
   *
   * @param celsius degrees
   * @param trips where the platform itself has set its marks
   */
  record Zone(double celsius, Seq<Trip> trips) {

    /** {@return the level of a zone that is warmer by {@code margin}: the highest that any mark gives} */
    int level(double margin, Seq<Double> levels) {
      int ours = levels.count(it -> celsius + margin >= it);
      return trips.filter(it -> celsius + margin >= it.celsius()).map(Trip::level).foldLeft(ours, Math::max);
    }
  }

  /**
   * A mark of the platform's own.
   *
   * @param celsius degrees
   * @param level the thermal level that begins there
   */
  record Trip(double celsius, int level) {}
}
