package dev.latent.medialibrary;

import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.delivery.Tries;
import io.vavr.control.Option;
import java.time.Instant;

/**
 * What a photo went through as one text: its parts in order, separated by spaces; the next try in milliseconds since
 * 1970 UTC, or a dash.
 */
final class TriesText {

  private static final int PARTS = 7;

  private TriesText() {}

  /** None of none. */
  static Option<String> of(Tries it) {
    return Option.when(!it.equals(Tries.NONE), () -> String.join(" ", Integer.toString(it.note()),
        it.open() ? "open" : "closed", Integer.toString(it.attempts()), Integer.toString(it.deaths()),
        Integer.toString(it.heats()), it.nextTry().map(at -> Long.toString(at.toEpochMilli())).getOrElse("-"),
        it.wanted().name()));
  }

  /** @throws IllegalArgumentException if it is no such text */
  static Tries read(String text) {
    String[] part = text.split(" ", -1);
    if (part.length != PARTS || !(part[1].equals("open") || part[1].equals("closed"))) {
      throw new IllegalArgumentException("not tries: " + text);
    }
    return new Tries(Integer.parseInt(part[0]), part[1].equals("open"), Integer.parseInt(part[2]),
        Integer.parseInt(part[3]), Integer.parseInt(part[4]),
        Option.when(!part[5].equals("-"), () -> Instant.ofEpochMilli(Long.parseLong(part[5]))),
        JobPriority.valueOf(part[6]));
  }
}
