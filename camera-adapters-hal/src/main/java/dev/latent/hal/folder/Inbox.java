package dev.latent.hal.folder;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * What the looks so far say about the files of the folder that no photo was made of. A file that was tried in vain is
 * tried again when it has changed, and once more when it has stopped changing; it never keeps another waiting.
 *
 * @param files by the name that each had in the last look
 */
record Inbox(Map<String, Sighting> files) {

  static final Inbox UNSEEN = new Inbox(HashMap.empty());

  /** How far a file as it is was tried. */
  enum Tried {
    NOT,
    WHILE_WRITTEN,
    WHOLE
  }

  /** One file. */
  record Sighting(Seen seen, Steady steady, Tried tried) {

    boolean settled(Duration settle, Duration now) {
      return steady.lasts(settle, now);
    }

    private boolean worthIt(Duration settle, Duration now) {
      return tried == Tried.NOT || (tried == Tried.WHILE_WRITTEN && settled(settle, now));
    }
  }

  /** After a look: what is not there any more is forgotten, what was renamed goes on. */
  Inbox looked(Seq<Seen> now, Duration at) {
    Map<String, Sighting> byKey = files.values().toMap(it -> it.seen().source().key(), it -> it);
    return new Inbox(now.toMap(Seen::name, it -> sighting(it, byKey.get(it.source().key()), at)));
  }

  private static Sighting sighting(Seen seen, Option<Sighting> before, Duration at) {
    return before.filter(it -> it.seen().source().equals(seen.source()))
        .map(it -> new Sighting(seen, it.steady(), it.tried()))
        .getOrElse(() -> new Sighting(seen, new Steady(seen.stamp(), at), Tried.NOT));
  }

  /** The one to be tried next. */
  Option<Sighting> next(Duration settle, Duration now) {
    return files.values().filter(it -> it.worthIt(settle, now)).minBy(Sighting::seen);
  }

  /** No photo could be made of it as it is. */
  Inbox tried(Seen seen, Tried how) {
    return new Inbox(files.get(seen.name()).filter(it -> it.seen().equals(seen))
        .map(it -> files.put(seen.name(), new Sighting(seen, it.steady(), how)))
        .getOrElse(files));
  }

  /** A photo was made of it. */
  Inbox without(Seen seen) {
    return new Inbox(files.remove(seen.name()));
  }
}
