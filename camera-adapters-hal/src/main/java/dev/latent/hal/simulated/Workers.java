package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.ExecutionMode;

/**
 * How many strips are developed at once.
 *
 * @param cores of the device; 0 counts as 1
 */
record Workers(int cores) {

  /** All cores in HIGH_PERFORMANCE, half of them in LOAD_BALANCE, one in LOW_POWER; always at least one. */
  int of(ExecutionMode mode) {
    return switch (mode) {
      case HIGH_PERFORMANCE -> Math.max(1, cores);
      case LOAD_BALANCE -> Math.max(1, cores / 2);
      case LOW_POWER, DUMMY -> 1;
    };
  }
}
