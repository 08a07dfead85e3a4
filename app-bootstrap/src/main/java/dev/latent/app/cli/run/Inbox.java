package dev.latent.app.cli.run;

import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Everything that listeners are told, in the order they were; put in by any thread, taken out by the run's own. */
public final class Inbox {

  private final BlockingQueue<Incoming> queue = new LinkedBlockingQueue<>();

  void put(Incoming incoming) {
    queue.add(incoming);
  }

  /** Ends the run as soon as it looks. */
  public void interrupt() {
    put(new Incoming.Interrupted());
  }

  /** Every notice of the second phase from now on, with the time of {@code context}. */
  public Subscription follow(Context context) {
    return context.deferredDelivery().on(notice -> put(new Incoming.FromDelivery(notice, context.uptime())));
  }

  /** Waits, and answers whether nothing came in that time. */
  public boolean isSilentFor(Duration time) {
    return take(time).isEmpty();
  }

  /** None when nothing came in that time. */
  Option<Incoming> take(Duration atMost) {
    try {
      return Option.of(queue.poll(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Option.some(new Incoming.Interrupted());
    }
  }
}
