package dev.latent.camera.contract;

import dev.latent.camera.simulation.VirtualTime;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what an adapter does, at its pace. Confined. */
final class Waiting {

  /** Of the adapter's time; more than any takes for what it was asked, and a preview never comes to an end. */
  private static final Duration LONG = Duration.ofMinutes(1);

  private static final Duration LOOK = Duration.ofMillis(1);

  /** What passes at each look, so that time does not run away from the threads of an adapter. */
  private static final Duration MEANWHILE = LOOK.multipliedBy(20);

  private static final int STEPS = 20;

  private final VirtualTime time;
  private final Pace pace;

  Waiting(VirtualTime time, Pace pace) {
    this.time = time;
    this.pace = pace;
  }

  /** Lets time pass until it is so, and fails when it never is. */
  void until(String what, BooleanSupplier so) {
    Once once = new Once(so);
    switch (pace) {
      case Pace.Confined _ -> {
        Duration end = time.uptime().plus(LONG);
        time.passUntil(() -> once.getAsBoolean() || time.uptime().compareTo(end) > 0);
        once.assertSo(what + ", and all is quiet");
      }
      case Pace.Free it -> look(it, () -> time.pass(MEANWHILE), what, once);
    }
  }

  /** Lets no time pass until it is so, and fails when it would have to. */
  void atOnce(String what, BooleanSupplier so) {
    Once once = new Once(so);
    switch (pace) {
      case Pace.Confined _ -> {
        time.settleUntil(once);
        once.assertSo(what + ", without time passing");
      }
      case Pace.Free it -> look(it, time::settle, what, once);
    }
  }

  /** Lets time pass; what does not come meanwhile does not come. */
  void pass(Duration duration) {
    switch (pace) {
      case Pace.Confined _ -> time.pass(duration);
      case Pace.Free(var patience) -> {
        for (int step = 0; step < STEPS; step++) {
          time.pass(duration.dividedBy(STEPS));
          LockSupport.parkNanos(patience.dividedBy(100L * STEPS).toNanos());
        }
        time.settle();
      }
    }
  }

  private static void look(Pace.Free pace, Runnable onward, String what, Once so) {
    long end = System.nanoTime() + pace.patience().toNanos();
    while (!so.getAsBoolean() && System.nanoTime() - end < 0) {
      onward.run();
      LockSupport.parkNanos(LOOK.toNanos());
    }
    so.assertSo("%s, within the patience of %s that an adapter with threads of its own is given"
        .formatted(what, pace.patience()));
  }

  /** What was so, and is asked no more then. */
  private static final class Once implements BooleanSupplier {

    private final BooleanSupplier so;
    private boolean was;

    Once(BooleanSupplier so) {
      this.so = so;
    }

    @Override
    public boolean getAsBoolean() {
      was = was || so.getAsBoolean();
      return was;
    }

    void assertSo(String what) {
      if (!getAsBoolean()) {
        throw new AssertionError("missing: " + what);
      }
    }
  }
}
