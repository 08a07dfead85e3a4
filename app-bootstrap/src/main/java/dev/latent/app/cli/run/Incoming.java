package dev.latent.app.cli.run;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.DeliveryNotice;
import io.vavr.control.Either;
import java.time.Duration;

/** What comes to a run from other threads. */
sealed interface Incoming {

  record FromCamera(PhotoEvent event) implements Incoming {}

  /**
   * The first delivery was put into the library, or not.
   *
   * @param at when that was over, steady time
   */
  record Kept(PhotoEvent.FirstDelivery delivery, Either<AssetError, PhotoAsset> asset, Duration at)
      implements Incoming {}

  /**
   * News of the second phase.
   *
   * @param at when it was told, steady time
   */
  record FromDelivery(DeliveryNotice notice, Duration at) implements Incoming {}

  /** The user wants the run to end. */
  record Interrupted() implements Incoming {}
}
