package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.HalState;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Everything that the device remembers.
 *
 * @param full a single-stage capture being developed; only while its shot is not over
 * @param second a held burst being developed
 * @param told the processor's state that was told last
 * @param runs how many runs there were; numbers the next
 */
record Device(Shutter shutter, Viewfinder viewfinder, Option<Run> full, Option<Run> second, Heat heat, Space space,
    HalState told, int runs) {

  static Device fresh(Duration now) {
    return new Device(Shutter.CLOSED, Viewfinder.OFF, Option.none(), Option.none(), Heat.cold(now), Space.PLENTY,
        HalState.READY, 0);
  }

  /** Whether the spool's disk is short. */
  enum Space {
    PLENTY,
    SHORT
  }

  int busy() {
    return full.map(Run::busy).getOrElse(0) + second.map(Run::busy).getOrElse(0);
  }

  HalState processor() {
    if (heat.stopped()) {
      return HalState.NOT_READY_OVERHEAT;
    }
    return space == Space.SHORT ? HalState.READY_SPACE_LIMIT_REACHED : HalState.READY;
  }

  Device with(Shutter changed) {
    return new Device(changed, viewfinder, full, second, heat, space, told, runs);
  }

  Device with(Viewfinder changed) {
    return new Device(shutter, changed, full, second, heat, space, told, runs);
  }

  Device withFull(Option<Run> changed) {
    return new Device(shutter, viewfinder, changed, second, heat, space, told, runs);
  }

  Device withSecond(Option<Run> changed) {
    return new Device(shutter, viewfinder, full, changed, heat, space, told, runs);
  }

  Device with(Heat changed) {
    return new Device(shutter, viewfinder, full, second, changed, space, told, runs);
  }

  Device with(Space changed) {
    return new Device(shutter, viewfinder, full, second, heat, changed, told, runs);
  }

  Device telling(HalState changed) {
    return new Device(shutter, viewfinder, full, second, heat, space, changed, runs);
  }

  Device anotherRun() {
    return new Device(shutter, viewfinder, full, second, heat, space, told, runs + 1);
  }
}
