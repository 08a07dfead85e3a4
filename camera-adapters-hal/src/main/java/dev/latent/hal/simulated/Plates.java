package dev.latent.hal.simulated;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The frames of the next burst, in buffers that are used again for each. Confined, save that its crew exposes them. */
final class Plates {

  private final Pixels pixels;
  private final Crew crew;
  private short[][] buffers = {};
  private @Nullable Light exposedTo;
  private int whole;

  Plates(Pixels pixels, Crew crew) {
    this.pixels = pixels;
    this.crew = crew;
  }

  /**
   * What all frames of a burst have in common.
   *
   * @param strength times the scene's own
   */
  record Light(int shot, double zoom, double strength) {}

  /**
   * Exposes the first frames of a burst, those that are not there yet; the rest is given up once they are not needed.
   */
  void expose(Light light, int count, BooleanSupplier needed) {
    if (!light.equals(exposedTo)) {
      exposedTo = light;
      whole = 0;
    }
    makeBuffers(count);
    java.util.List<Boolean> done = crew.all(List.rangeClosed(whole + 1, count)
        .map(frame -> exposing(light, frame, buffers[frame - 1], needed)).asJava());
    whole += (int) done.stream().takeWhile(it -> it).count();
  }

  /** How many are there, from the first on. */
  int whole() {
    return whole;
  }

  /** The first frame, if any is whole. */
  short[] first() {
    return buffers[0];
  }

  /** Frame {@code frame}, from 1, until the next is exposed; none when there is no such buffer. */
  Option<MemorySegment> frame(int frame) {
    return Option.when(frame <= buffers.length, () -> MemorySegment.ofArray(buffers[frame - 1]));
  }

  /** Lets go of their memory. */
  void clear() {
    buffers = new short[0][];
    exposedTo = null;
    whole = 0;
  }

  private Callable<Boolean> exposing(Light light, int frame, short[] samples, BooleanSupplier needed) {
    return () -> {
      boolean goesOn = needed.getAsBoolean();
      if (goesOn) {
        pixels.expose(light.shot(), frame, light.strength(), samples);
      }
      return goesOn;
    };
  }

  private void makeBuffers(int count) {
    int before = buffers.length;
    if (before < count) {
      buffers = Arrays.copyOf(buffers, count);
      for (int i = before; i < count; i++) {
        buffers[i] = new short[pixels.samples()];
      }
    }
  }
}
