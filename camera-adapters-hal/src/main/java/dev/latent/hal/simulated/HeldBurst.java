package dev.latent.hal.simulated;

import io.vavr.control.Option;
import java.nio.file.Path;

/**
 * A burst that can be developed.
 *
 * @param image once it was developed
 */
record HeldBurst(BurstFacts facts, Path burst, Option<FinalFile> image) {

  static final String BURST = ".burst";
  private static final String FINAL = ".final";

  HeldBurst with(Option<FinalFile> changed) {
    return new HeldBurst(facts, burst, changed);
  }

  /** Where its finished image is kept. */
  Path beside() {
    String name = String.valueOf(burst.getFileName());
    return burst.resolveSibling(name.substring(0, name.length() - BURST.length()) + FINAL);
  }
}
