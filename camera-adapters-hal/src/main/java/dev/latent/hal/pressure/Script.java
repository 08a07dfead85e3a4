package dev.latent.hal.pressure;

import dev.latent.camera.model.delivery.Pressure;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;

/**
 * What happens to a platform of which nothing is known at first. Pure.
 *
 * @param cues in any order; those of one moment happen in this one, and are told as one
 */
record Script(Seq<Cue> cues) {

  /**
   * What is to be told, and when.
   *
   * @param at since the script began
   */
  record Due(Duration at, Pressure reading) {}

  /** {@return the first reading, due at once, and one for each moment that changes it; no two equal in a row} */
  Seq<Due> dues() {
    return cues.sortBy(Cue::at)
        .scanLeft(new Due(Duration.ZERO, Pressure.NONE),
            (due, cue) -> new Due(cue.at(), cue.change().in(due.reading())))
        .toLinkedMap(Due::at, Due::reading)
        .map(it -> new Due(it._1, it._2))
        .foldLeft(Vector.empty(), Script::unlessTold);
  }

  private static Vector<Due> unlessTold(Vector<Due> told, Due next) {
    return told.lastOption().exists(it -> it.reading().equals(next.reading())) ? told : told.append(next);
  }
}
