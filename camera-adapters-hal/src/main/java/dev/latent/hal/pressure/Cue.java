package dev.latent.hal.pressure;

import dev.latent.camera.model.delivery.Pressure;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * One entry of a script.
 *
 * @param at since the script began
 */
record Cue(Duration at, Change change) {

  /** What happens to the platform; none: it does not tell that any more. */
  sealed interface Change {

    /** {@return the reading after it} */
    default Pressure in(Pressure before) {
      return switch (this) {
        case Thermal(var level) ->
            new Pressure(level, before.cpu(), before.memory(), before.io(), before.battery());
        case Cpu(var percent) ->
            new Pressure(before.thermalLevel(), percent, before.memory(), before.io(), before.battery());
        case Memory(var percent) ->
            new Pressure(before.thermalLevel(), before.cpu(), percent, before.io(), before.battery());
        case Io(var percent) ->
            new Pressure(before.thermalLevel(), before.cpu(), before.memory(), percent, before.battery());
        case Power(var battery) ->
            new Pressure(before.thermalLevel(), before.cpu(), before.memory(), before.io(), battery);
      };
    }
  }

  /** It gets warm or cool. */
  record Thermal(Option<Integer> level) implements Change {}

  /** Work waits for a processor. */
  record Cpu(Option<Double> percent) implements Change {}

  /** Work waits for memory. */
  record Memory(Option<Double> percent) implements Change {}

  /** Work waits for a disk. */
  record Io(Option<Double> percent) implements Change {}

  /** It lives on that. */
  record Power(Option<Pressure.Battery> battery) implements Change {}
}
