package dev.latent.app.cli.errand;

import dev.latent.camera.model.delivery.DeliveryReport.Unfinished;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.DeferredDelivery;
import io.vavr.collection.Seq;

/**
 * Photos that were given up.
 *
 * @param retriable whose raws the device still has
 * @param lost whose raws are gone
 */
public record GivenUp(Seq<PhotoId> retriable, Seq<PhotoId> lost) {

  public static GivenUp of(DeferredDelivery delivery) {
    var failed = delivery.report(Integer.MAX_VALUE).photos()
        .filter(it -> it.reason() instanceof HoldReason.GivenUp)
        .partition(it -> !it.reason().equals(new HoldReason.GivenUp(ProcessingFault.RAW_LOST)));
    return new GivenUp(failed._1.map(Unfinished::photo), failed._2.map(Unfinished::photo));
  }
}
