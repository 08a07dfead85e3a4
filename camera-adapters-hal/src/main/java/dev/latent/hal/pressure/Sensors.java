package dev.latent.hal.pressure;

/** All that the machine tells of itself. */
record Sensors(Stalls stalls, ThermalZones zones, Batteries batteries) {

  static Sensors of(LinuxSettings settings, KernelFiles files) {
    return new Sensors(new Stalls(files, settings.proc()),
        new ThermalZones(files, settings.thermal(), settings.zones()),
        new Batteries(files, settings.power()));
  }

  /** {@return one look at all of it; blocks} */
  Sample look() {
    return new Sample(zones.look(), stalls.look("cpu"), stalls.look("memory"), stalls.look("io"), batteries.look());
  }
}
