package dev.latent.hal.pressure;

import dev.latent.camera.model.delivery.Pressure.Battery;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.Comparator;

/** What the machine lives on. Source: the kernel's Documentation/ABI/testing/sysfs-class-power. */
record Batteries(KernelFiles files, Path folder) {

  private static final Set<String> STATES =
      HashSet.of("Unknown", "Charging", "Discharging", "Not charging", "Full");

  /** The worst first: one that is being emptied, then the emptiest. */
  private static final Comparator<Battery> WORST =
      Comparator.comparing(Battery::discharging).reversed().thenComparingInt(Battery::percent);

  /** {@return the worst of the machine's own batteries; those of mice and the like are not its own} */
  Option<Battery> look() {
    return files.list(folder, "*").filter(this::counts).flatMap(this::battery).sorted(WORST).headOption();
  }

  /** A battery that does not say whose it is is the machine's. */
  private boolean counts(Path supply) {
    return files.text(supply.resolve("type")).contains("Battery")
        && !files.textIfThere(supply.resolve("scope")).contains("Device");
  }

  private Option<Battery> battery(Path supply) {
    return files.whole(supply.resolve("capacity"), 0, 100)
        .flatMap(percent -> state(supply.resolve("status")).map(it -> new Battery(percent.intValue(),
            it.equals("Discharging"))));
  }

  private Option<String> state(Path file) {
    return files.text(file).flatMap(it -> STATES.contains(it) ? Option.some(it) : files.odd(file, "is no known state"));
  }
}
