package dev.latent.app.cli.run;

import dev.latent.app.cli.tell.Spread;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Told;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.Context;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Follows one photo that somebody waits for, until its second phase is over. */
public final class Hastening {

  private Hastening() {}

  /**
   * Waits.
   *
   * @param inbox follows the second phase since before the photo was wanted
   * @param begin when that was, steady time
   * @param unheard whether nobody listens any more
   */
  public static Outcome run(Context context, Inbox inbox, PhotoId photo, Duration begin, Teller teller,
      BooleanSupplier unheard) {
    Watch watch = new Watch(context, inbox);
    SecondPhase phase = new SecondPhase(context.photoAccessHelper()::find, context.deferredDelivery()::estimate, teller);
    phase.follow(photo, begin);
    context.deferredDelivery().whyNotYet(photo).filter(it -> !(it instanceof HoldReason.Running))
        .forEach(it -> phase.held(photo, it, begin));
    BooleanSupplier paused = () -> context.deferredDelivery().conditions().paused();
    watch.until(() -> phase.pending() == 0 || unheard.getAsBoolean() || paused.getAsBoolean(), Watch.AS_LONG_AS_IT_TAKES, incoming -> {
      if (incoming instanceof Incoming.FromDelivery told) {
        phase.told(told);
      }
    }, since -> teller.waiting(0, 1, since));
    Spread finals = phase.finals();
    teller.tell(new Told.Summary(0, 0, finals.times().size(), phase.failed(), phase.withdrawn(), phase.pending(),
        Spread.EMPTY, finals));
    if (phase.pending() > 0 && paused.getAsBoolean()) {
      return Outcome.paused();
    }
    return watch.interrupted() ? Outcome.bad(Outcome.interrupted(phase.pending())) : Outcome.of(phase.failed() == 0);
  }
}
