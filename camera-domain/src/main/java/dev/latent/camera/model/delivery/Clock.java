package dev.latent.camera.model.delivery;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Civil time beside steady time. Civil time may jump; it is read again each time that something rings.
 *
 * @param civil what the clock said; none before it was read
 * @param uptime when it was read, steady time
 */
record Clock(Option<OffsetDateTime> civil, Duration uptime) {

  static final Clock UNREAD = new Clock(Option.none(), Duration.ZERO);

  /** Civil time at a steady one; none before the clock was read. */
  Option<Instant> civil(Duration at) {
    return civil.map(it -> it.toInstant().plus(at.minus(uptime)));
  }

  boolean within(QuietHours hours) {
    return civil.exists(it -> hours.at(it.toLocalTime()));
  }

  /** When quiet hours begin or end next, steady time. */
  Option<Duration> change(QuietHours hours) {
    return civil.map(it -> uptime.plus(hours.change(it.toLocalTime())));
  }
}
