package dev.latent.app.cli.errand;

import dev.latent.camera.model.delivery.DeliveryReport.Unfinished;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.DeferredDelivery;
import io.vavr.collection.Seq;

/** Photos that were given up. Whether the device has their raws turns out when they are tried again. */
public final class GivenUp {

  private GivenUp() {}

  public static Seq<PhotoId> of(DeferredDelivery delivery) {
    return delivery.report(Integer.MAX_VALUE).photos()
        .filter(it -> it.reason() instanceof HoldReason.GivenUp)
        .map(Unfinished::photo);
  }
}
