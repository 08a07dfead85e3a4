package dev.latent.camera.model.delivery;

import dev.latent.camera.model.delivery.Happening.Wish;
import io.vavr.control.Option;
import java.time.Duration;

/** What may happen to the second phase, as chance has it. A photo is the {@code which}th, counted round. */
sealed interface Chance {

  /** A photo is taken and its first stage stored. */
  record Shot() implements Chance {}

  /** The shutter has fired, and nobody stores the photo. */
  record Unclaimed() implements Chance {}

  record Wished(Wish wish, int which) implements Chance {}

  /** The device answers about the photo that it has: finished, or a fault. */
  record Answered(Option<ProcessingFault> fault) implements Chance {}

  /** The device says something of a photo that it has not. */
  record Rambled(int which, Option<ProcessingFault> fault) implements Chance {}

  /** The {@code which}th of what is to be done in the background is done, well or not. */
  record Worked(int which, boolean well) implements Chance {}

  record Told(DeliveryEvent.Change change) implements Chance {}

  record Passed(Duration time) implements Chance {}

  /** The alarm rings, on time or late. */
  record Rang() implements Chance {}

  record ClockJumped(Duration by) implements Chance {}

  /** A raw is not in the device any more. */
  record Vanished(int which) implements Chance {}

  /** All raws that have vanished are there again. */
  record Returned() implements Chance {}

  /**
   * The process is gone, and another begins.
   *
   * @param orderly whether it was told before
   * @param torn a photo whose raw does not survive it; none for a process that is only killed
   */
  record Restarted(boolean orderly, Option<Integer> torn) implements Chance {}
}
