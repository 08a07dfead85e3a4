package dev.latent.hal.simulated;

import dev.latent.hal.kit.Encoded;
import dev.latent.hal.simulated.Pixels.Bath;
import java.io.IOException;

/** A burst in development and the memory that it lies in, which is let go of once nobody works in it. Thread-safe. */
final class Tank {

  private final Bath bath;
  private final Keep keep;
  private final Runnable emptied;
  private int inside;
  private boolean abandoned;
  private boolean empty;

  /**
   * A bath that was just made.
   *
   * @param keep where its print goes
   * @param emptied lets go of the burst's memory
   */
  Tank(Bath bath, Keep keep, Runnable emptied) {
    this.bath = bath;
    this.keep = keep;
    this.emptied = emptied;
  }

  /** Keeps a finished image. */
  @FunctionalInterface
  interface Keep {
    void keep(Encoded image) throws IOException;
  }

  Bath bath() {
    return bath;
  }

  /** Called last. */
  void print() throws IOException {
    keep.keep(bath.print());
  }

  /** Each that is true is followed by one {@link #leave}; false once abandoned. */
  synchronized boolean enter() {
    if (!abandoned) {
      inside++;
    }
    return !abandoned;
  }

  synchronized void leave() {
    inside--;
    emptyIfUnused();
  }

  synchronized void abandon() {
    abandoned = true;
    emptyIfUnused();
  }

  private void emptyIfUnused() {
    if (abandoned && inside == 0 && !empty) {
      empty = true;
      emptied.run();
    }
  }
}
