package dev.latent.camera.model.history;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import java.time.OffsetDateTime;

/**
 * One thing that happened.
 *
 * @param at civil time, to the millisecond; may jump as the clock does
 * @param photo whose; none for what concerns the whole second phase
 * @param detail what {@link Happening} says of it; empty where there is nothing to say
 */
public record HistoryEntry(OffsetDateTime at, Option<PhotoId> photo, Happening what, String detail) {

  /** {@return what happened, for a person} */
  public String sentence() {
    return what.sentence(detail);
  }
}
