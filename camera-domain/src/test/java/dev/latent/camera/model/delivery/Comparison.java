package dev.latent.camera.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/** The library and the device of {@link Outside} held against each other: told naively, and the model's answer beside it. */
record Comparison(Outside outside) {

  Reconciliation unanswered() {
    Seq<DeliveryRecord> records = List.ofAll(outside.rows.values());
    Reconciliation found = new Reconciliation(records.filter(it -> outside.awaits(it.photo())), List.empty(), List.empty(),
        List.empty(), HashSet.empty());
    assertThat(Reconciliation.unanswered(records)).isEqualTo(found);
    return found;
  }

  /**
   * What the device alone has becomes a row, and whose lost raw is there again is awaited again.
   *
   * @param well whether the library can note that
   */
  Reconciliation answered(boolean well) {
    Seq<PendingImage> pending = List.ofAll(outside.raws).map(World::pending);
    Reconciliation compared = Reconciliation.of(List.ofAll(outside.rows.values()), pending, HashSet.empty());
    Set<PhotoId> orphans = HashSet.ofAll(outside.raws).removeAll(outside.rows.keySet());
    List.ofAll(outside.raws).filter(orphans::contains)
        .forEach(it -> outside.rows.put(it, DeliveryRecord.of(it, Standing.LOW)));
    Seq<PhotoId> again = List.ofAll(outside.raws).filter(it -> well && isLost(it));
    again.forEach(outside::awaitAgain);
    Reconciliation naive = naive(again);
    assertThat(compared.adopted(orphans).found(again.map(outside.rows::get))).isEqualTo(naive);
    return naive;
  }

  private boolean isLost(PhotoId photo) {
    return outside.standing(photo) == Standing.FAILED
        && outside.record(photo).failure().get() == ProcessingFault.RAW_LOST;
  }

  private Reconciliation naive(Seq<PhotoId> again) {
    List<DeliveryRecord> now = List.ofAll(outside.rows.values());
    return new Reconciliation(
        now.filter(it -> outside.awaits(it.photo()) && outside.raws.contains(it.photo())),
        now.filter(it -> outside.awaits(it.photo()) && !outside.raws.contains(it.photo())),
        List.ofAll(outside.raws).reject(outside::awaits),
        List.empty(),
        now.filter(it -> it.standing() == Standing.DELETED && !outside.raws.contains(it.photo()))
            .map(DeliveryRecord::photo).toSet(),
        again.toSet());
  }
}
