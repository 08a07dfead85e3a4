package dev.latent.camera.simulation;

import java.io.IOException;

/** Takes what is done to a simulated disk, step by step, and may end it before, amid or after any of them. Confined. */
public interface Steps {

  /** One thing that is done to a disk. */
  interface Step {
    void take() throws IOException;
  }

  /** The process is gone; nothing that follows has any effect. */
  final class Killed extends Error {
    private static final long serialVersionUID = 1;

    public Killed() {
      super("killed", null, false, false);
    }
  }

  /**
   * Takes a step, or ends it.
   *
   * @param name what it does, for people
   * @param half what is done of a step that does not come to its end
   * @throws IOException when the disk fails
   * @throws Killed when the process dies
   */
  void take(String name, Step step, Step half) throws IOException;

  /** As above, of a step that is done whole or not at all. */
  default void take(String name, Step step) throws IOException {
    take(name, step, () -> {});
  }
}
