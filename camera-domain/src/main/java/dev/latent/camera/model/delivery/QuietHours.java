package dev.latent.camera.model.delivery;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A part of each day in which the second phase does nothing by itself; over midnight if it ends before it begins. Ours.
 *
 * @param from civil time, included
 * @param to civil time, excluded
 */
public record QuietHours(LocalTime from, LocalTime to) {

  public QuietHours {
    if (from.equals(to)) {
      throw new IllegalArgumentException("quiet hours end at another time than they begin");
    }
  }

  boolean at(LocalTime time) {
    return from.isBefore(to)
        ? !time.isBefore(from) && time.isBefore(to)
        : !time.isBefore(from) || time.isBefore(to);
  }

  /** Until they begin or end next. */
  Duration change(LocalTime time) {
    Duration left = Duration.between(time, at(time) ? to : from);
    return left.isPositive() ? left : left.plusDays(1);
  }
}
