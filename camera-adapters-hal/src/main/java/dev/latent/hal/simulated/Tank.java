package dev.latent.hal.simulated;

import dev.latent.hal.imaging.Brake;
import dev.latent.hal.kit.Encoded;
import dev.latent.hal.simulated.Pixels.Bath;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where one burst is developed: empty at first, then with its bath and the memory that this lies in, which is let go of
 * once nobody works in it. It is the brake of all that work. Thread-safe.
 */
final class Tank implements Brake {

  private @Nullable Contents contents;
  private int inside;
  private boolean abandoned;
  private volatile boolean halted;

  /**
   * What it is filled with.
   *
   * @param keep where the print goes
   * @param emptied lets go of the burst's memory
   */
  record Contents(Bath bath, Keep keep, Runnable emptied) {}

  /** Keeps a finished image. */
  @FunctionalInterface
  interface Keep {
    void keep(Encoded image) throws IOException;
  }

  /** Called first, once, by one who is inside. */
  synchronized void fill(Contents with) {
    contents = with;
  }

  synchronized Bath bath() {
    return contents().bath();
  }

  /** Called last. */
  void print() throws IOException {
    Contents it = contents();
    Encoded image = it.bath().print();
    check();
    it.keep().keep(image);
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

  /** Whoever is inside ends his work soon. */
  void halt() {
    halted = true;
  }

  synchronized void abandon() {
    halted = true;
    abandoned = true;
    emptyIfUnused();
  }

  @Override
  public boolean pulled() {
    return halted;
  }

  private synchronized Contents contents() {
    if (contents == null) {
      throw new IllegalStateException("the tank is empty");
    }
    return contents;
  }

  private void emptyIfUnused() {
    Contents it = contents;
    if (abandoned && inside == 0 && it != null) {
      contents = null;
      it.emptied().run();
    }
  }
}
