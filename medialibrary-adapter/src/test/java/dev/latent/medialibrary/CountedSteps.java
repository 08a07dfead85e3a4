package dev.latent.medialibrary;

import dev.latent.camera.simulation.Steps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Counts what is done to disk and catalogue, and ends it before one of the steps. Confined. */
final class CountedSteps implements Steps {

  /** What becomes of the step. */
  enum End { KILLED_BEFORE, FAILED }

  private final List<String> taken = new ArrayList<>();
  private int next;
  private int last = Integer.MAX_VALUE;
  private End end = End.KILLED_BEFORE;
  private boolean dead;

  /** Forgets what was taken; the step of that number, from now on and from 0, ends so. */
  void end(int step, End how) {
    restart();
    last = step;
    end = how;
  }

  /** Forgets what was taken; all goes well. */
  void restart() {
    taken.clear();
    next = 0;
    last = Integer.MAX_VALUE;
  }

  List<String> taken() {
    return List.copyOf(taken);
  }

  @Override
  public void take(String name, Step step, Step half) throws IOException {
    if (dead) {
      throw new Killed();
    }
    if (next++ == last) {
      half.take();
      fail();
    }
    step.take();
    taken.add(name);
  }

  private void fail() throws IOException {
    if (end == End.FAILED) {
      throw new IOException("No space left on device");
    }
    dead = true;
    throw new Killed();
  }
}
