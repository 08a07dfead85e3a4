package dev.latent.camera.model.delivery;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a photo's second phase went through so far; durable. Ours.
 *
 * @param note counts what was noted, so that of two notes the later one is known
 * @param open whether a try was begun and its end is not noted: found so at a start, it counts as a death of the device
 * @param attempts failures that count towards the cap
 * @param deaths how often the device, or the process with it, died over this photo
 * @param heats failures from heat: they make it wait, and do not count
 * @param nextTry not before this civil time
 * @param wanted how much it is wanted
 */
public record Tries(int note, boolean open, int attempts, int deaths, int heats, Option<Instant> nextTry,
    JobPriority wanted) {

  /** Nothing yet. */
  public static final Tries NONE = new Tries(0, false, 0, 0, 0, Option.none(), JobPriority.NORMAL);

  /** {@return as on its first day, save that notes go on being counted} */
  public Tries anew() {
    return new Tries(note, false, 0, 0, 0, Option.none(), JobPriority.NORMAL);
  }

  /** {@return the same, without a try that is open} */
  Tries closed() {
    return new Tries(note, false, attempts, deaths, heats, nextTry, wanted);
  }
}
