package dev.latent.app.cli.run;

import dev.latent.camera.port.driving.Context;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The one place where a run waits: deals with what comes, on the run's own thread, until something is so. Confined. */
final class Watch {

  /** A wait that ends with what is waited for, or with the user. */
  static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(3650);

  /** How often somebody who waits is shown that it goes on. */
  private static final Duration TICK = Duration.ofMillis(200);

  private final Context context;
  private final Inbox inbox;
  private boolean interrupted;

  Watch(Context context, Inbox inbox) {
    this.context = context;
    this.inbox = inbox;
  }

  /** Whether the user wants the run to end; no wait goes on after that. */
  boolean interrupted() {
    return interrupted;
  }

  Duration now() {
    return context.uptime();
  }

  /**
   * Waits.
   *
   * @param tick called with the time since the wait began
   * @return whether it is so; if not, the time has run out or the user wants the run to end
   */
  boolean until(BooleanSupplier so, Duration atMost, Consumer<? super Incoming> deal, Consumer<Duration> tick) {
    Duration begin = now();
    Duration waited = Duration.ZERO;
    while (!so.getAsBoolean() && !interrupted && waited.compareTo(atMost) < 0) {
      Duration left = atMost.minus(waited);
      inbox.take(left.compareTo(TICK) < 0 ? left : TICK).forEach(it -> accept(it, deal));
      waited = now().minus(begin);
      tick.accept(waited);
    }
    return so.getAsBoolean();
  }

  /** Waits whatever the user wants, but not for long. */
  void settle(BooleanSupplier so, Duration atMost, Consumer<? super Incoming> deal) {
    Duration begin = now();
    while (!so.getAsBoolean() && now().minus(begin).compareTo(atMost) < 0) {
      inbox.take(TICK).forEach(it -> accept(it, deal));
    }
  }

  /** Deals with what came already, whatever the user wants. */
  void drain(Consumer<? super Incoming> deal) {
    for (Option<Incoming> next = inbox.take(Duration.ZERO); next.isDefined(); next = inbox.take(Duration.ZERO)) {
      accept(next.get(), deal);
    }
  }

  private void accept(Incoming incoming, Consumer<? super Incoming> deal) {
    interrupted = interrupted || incoming instanceof Incoming.Interrupted;
    deal.accept(incoming);
  }
}
