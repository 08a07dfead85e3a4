package dev.latent.app.simulation;

/** What a simulation must never come to. */
public enum Finding {
  /** Something that was acknowledged is not there. */
  LOST,
  /** A file is not what its row says. */
  TORN,
  /** A photo is called what it is not. */
  MISLABELLED,
  /** A photo does not come to its end although nothing holds it. */
  STUCK,
  /** Another invariant is broken, or the program is. */
  OTHER
}
