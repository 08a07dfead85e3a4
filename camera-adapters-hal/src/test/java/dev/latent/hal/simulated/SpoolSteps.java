package dev.latent.hal.simulated;

import dev.latent.camera.simulation.Steps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Counts what is done to a spool, and ends it at one of the steps. Confined. */
final class SpoolSteps implements Steps {

  /** What becomes of the step; on a full disk nothing has room that comes after it either. */
  enum End { KILLED, FAILED, FULL }

  private final List<String> taken = new ArrayList<>();
  private final End end;
  private int last;
  private boolean dead;

  /** @param last the step of that number, from 0, ends so */
  SpoolSteps(int last, End end) {
    this.last = last;
    this.end = end;
  }

  /** The steps that came to their end. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  @Override
  public void take(String name, Step step, Step half) throws IOException {
    if (dead) {
      throw new Killed();
    }
    if (last-- == 0 || (last < 0 && end == End.FULL && name.matches("(allocate|write).*"))) {
      half.take();
      dead = end == End.KILLED;
      if (dead) {
        throw new Killed();
      }
      throw new IOException("No space left on device");
    }
    step.take();
    taken.add(name);
  }
}
