package dev.latent.hal.pressure;

import dev.latent.hal.pressure.Sample.Trip;
import dev.latent.hal.pressure.Sample.Zone;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;

/**
 * How warm it is. Source: the kernel's Documentation/driver-api/thermal/sysfs-api.rst.
 *
 * @param types of the zones that count; none: all
 */
record ThermalZones(KernelFiles files, Path folder, Seq<String> types) {

  /** Thousandths of a degree Celsius; what is colder or hotter is a sensor that is broken or not there. */
  private static final long HOTTEST = 150_000;

  private static final double MILLI = 1000;

  /** {@return each zone that counts and tells its temperature} */
  Seq<Zone> look() {
    Seq<Zone> zones = files.list(folder, "thermal_zone*").filter(this::counts).flatMap(this::zone);
    if (zones.isEmpty()) {
      files.odd(folder, "has no zone that tells its temperature"
          + (types.isEmpty() ? "" : " and is of type " + types.mkString(" or ")));
    }
    return zones;
  }

  private boolean counts(Path zone) {
    return types.isEmpty() || files.text(zone.resolve("type")).exists(types::contains);
  }

  private Option<Zone> zone(Path zone) {
    return files.whole(zone.resolve("temp"), 0, HOTTEST).map(it -> new Zone(it / MILLI, trips(zone)));
  }

  private Seq<Trip> trips(Path zone) {
    return files.list(zone, "trip_point_*_temp").flatMap(this::trip);
  }

  /** One that is not set, to which drivers give odd numbers, or that only starts a fan, is no mark. */
  private Option<Trip> trip(Path temperature) {
    String name = String.valueOf(temperature.getFileName());
    Path type = temperature.resolveSibling(name.substring(0, name.length() - "temp".length()) + "type");
    return files.text(type).flatMap(ThermalZones::level).flatMap(level ->
        files.whole(temperature, Long.MIN_VALUE, Long.MAX_VALUE)
            .filter(it -> it > 0 && it <= HOTTEST)
            .map(it -> new Trip(it / MILLI, level)));
  }

  private static Option<Integer> level(String type) {
    return switch (type) {
      case "passive" -> Option.some(4);
      case "hot", "critical" -> Option.some(5);
      default -> Option.none();
    };
  }
}
