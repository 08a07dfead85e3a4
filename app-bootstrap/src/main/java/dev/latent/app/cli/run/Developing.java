package dev.latent.app.cli.run;

import dev.latent.app.cli.tell.Spread;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Told;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.Context;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Supplier;

/** Finishes what an earlier run left, until nothing is pending. Times count from its own beginning. */
public final class Developing {

  private final Watch watch;
  private final SecondPhase phase;
  private final Teller teller;
  private final Duration begin;
  private boolean compared;
  private int size;

  private Developing(Context context, Inbox inbox, Teller teller) {
    this.watch = new Watch(context, inbox);
    this.phase = new SecondPhase(context.photoAccessHelper()::find, context.deferredDelivery()::estimate, teller);
    this.teller = teller;
    this.begin = context.uptime();
  }

  /**
   * Starts, and finishes what there is.
   *
   * @param inbox follows the second phase already
   * @param start compares library and device; answers the photos that are tried again
   */
  public static Outcome run(Context context, Inbox inbox, Supplier<Seq<PhotoId>> start, Teller teller) {
    Developing developing = new Developing(context, inbox, teller);
    start.get().forEach(it -> developing.phase.follow(it, developing.begin));
    return context.deferredDelivery().conditions().paused() ? Outcome.paused() : developing.run();
  }

  private Outcome run() {
    watch.until(this::done, Watch.AS_LONG_AS_IT_TAKES, this::deal,
        since -> teller.waiting(phase.finals().times().size(), phase.finals().times().size() + size, since));
    Spread finals = phase.finals();
    teller.tell(new Told.Summary(0, 0, finals.times().size(), phase.failed(), phase.withdrawn(), size, Spread.EMPTY,
        finals));
    return watch.interrupted()
        ? Outcome.bad(Outcome.interrupted(size))
        : Outcome.of(phase.failed() == 0 && size == 0);
  }

  /** Nothing is pending, and the end of every photo that was followed was told. */
  private boolean done() {
    return compared && size == 0 && phase.pending() == 0;
  }

  private void deal(Incoming incoming) {
    if (incoming instanceof Incoming.FromDelivery told) {
      note(told.notice());
      phase.told(told);
    }
  }

  /** The gate opens, or another takes its place, once library and device are compared. */
  private void note(DeliveryNotice notice) {
    switch (notice) {
      case DeliveryNotice.FaultReported _, DeliveryNotice.StatusChanged _ -> {}
      case DeliveryNotice.OfPhoto of -> phase.follow(of.photo(), begin);
      case DeliveryNotice.GateChanged(var gate) ->
          compared = !gate.equals(Option.<HoldReason.Gate>some(HoldReason.Gate.SYNCHRONISING));
      case DeliveryNotice.SizeChanged(int now) -> size = now;
    }
  }
}
