package dev.latent.hal.folder;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * One photo whose file is waited for.
 *
 * @param id numbers it; what was found out for an older one means nothing
 * @param begun steady time
 * @param steady how its file was seen last
 * @param refused its file was looked through as it was then, and was not whole
 * @param next when its file is looked at again; none while somebody looks
 */
record Job(int id, PhotoId photo, Duration begun, Option<Steady> steady, Option<Stamp> refused,
    Option<Duration> next) {

  Job seen(Stamp stamp, Duration now) {
    Steady seen = steady.map(it -> it.seen(stamp, now)).getOrElse(() -> new Steady(stamp, now));
    return new Job(id, photo, begun, Option.some(seen), refused, next);
  }

  Job refusing() {
    return new Job(id, photo, begun, steady, steady.map(Steady::stamp), next);
  }

  Job at(Option<Duration> look) {
    return new Job(id, photo, begun, steady, refused, look);
  }

  boolean settled(Duration settle, Duration now) {
    return steady.exists(it -> it.lasts(settle, now));
  }

  /** Whether its file, as it is, was looked through already. */
  boolean wasRefused() {
    return refused.isDefined() && refused.equals(steady.map(Steady::stamp));
  }
}
