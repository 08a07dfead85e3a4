package dev.latent.camera.model.delivery;

import io.vavr.control.Option;

/**
 * How the platform is; none of what it does not tell. Source: for people, the kernel's pressure stall information: the
 * share of the last ten seconds in which some task had to wait.
 *
 * @param thermalLevel 0 cool to 5 emergency; any other number counts as 5. Source: thermal manager, ThermalLevel
 * @param cpu percent of time in which work waited for a processor; shown, never a gate: our own work is load, too
 * @param memory percent of time in which work waited for memory
 * @param io percent of time in which work waited for a disk
 */
public record Pressure(Option<Integer> thermalLevel, Option<Double> cpu, Option<Double> memory, Option<Double> io,
    Option<Battery> battery) {

  /** Nothing is known. */
  public static final Pressure NONE =
      new Pressure(Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

  /** A platform that tells its temperature only. */
  public Pressure(int thermalLevel) {
    this(Option.some(thermalLevel), Option.none(), Option.none(), Option.none(), Option.none());
  }

  /**
   * What the platform lives on.
   *
   * @param percent of a full charge, 0 to 100
   * @param discharging whether it gets less, because nothing charges it
   */
  public record Battery(int percent, boolean discharging) {}
}
