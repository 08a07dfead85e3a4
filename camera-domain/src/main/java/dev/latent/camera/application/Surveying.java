package dev.latent.camera.application;

import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Reconciliation;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.ImageProcessor;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Holds the media library against the device, adopts what nobody has, and awaits again what was lost and is there.
 * Blocks; runs between turns.
 */
final class Surveying {

  private final AssetStore store;
  private final ImageProcessor processor;
  private final Storing storing;
  private final Historian historian;

  Surveying(AssetStore store, ImageProcessor processor, Storing storing, Historian historian) {
    this.store = store;
    this.processor = processor;
    this.storing = storing;
    this.historian = historian;
  }

  /** @param current photos of captures that are still under way */
  Reconciliation survey(Set<PhotoId> current) {
    return processor.pending().fold(
        _ -> Reconciliation.unanswered(store.unfinished()),
        pending -> find(adopt(Reconciliation.of(records(pending), pending, current))));
  }

  /** The library is asked after the device: a photo that became final in between is found final. */
  private Seq<DeliveryRecord> records(Seq<PendingImage> pending) {
    Seq<DeliveryRecord> unfinished = store.unfinished();
    Set<PhotoId> known = unfinished.map(DeliveryRecord::photo).toSet();
    return unfinished.appendAll(pending.map(PendingImage::photo)
        .reject(known::contains)
        .flatMap(store::find)
        .flatMap(it -> it.delivery()));
  }

  /** What cannot be adopted now keeps its raw, and is tried at the next survey. */
  private Reconciliation adopt(Reconciliation found) {
    return found.adopted(found.orphans()
        .filter(it -> storing.adopt(it).peek(_ -> historian.adopted(it.photo())).isRight())
        .map(PendingImage::photo)
        .toSet());
  }

  /** What cannot be noted now stays given up, and is tried at the next survey. */
  private Reconciliation find(Reconciliation compared) {
    return compared.found(compared.wanted().filter(DeliveryRecord::lost).flatMap(it -> awaited(it.photo())));
  }

  /** None of a photo that somebody has ended, or wants tried again, since the library was asked. */
  private Option<DeliveryRecord> awaited(PhotoId photo) {
    return switch (storing.change(photo, AssetMachine::found, Option.none())) {
      case Storing.Outcome.Committed(var row) -> row.delivery().peek(_ -> historian.found(photo));
      case Storing.Outcome.Unwanted _, Storing.Outcome.Failed _, Storing.Outcome.EditedOutside _,
          Storing.Outcome.NotFetched _ -> Option.none();
    };
  }
}
