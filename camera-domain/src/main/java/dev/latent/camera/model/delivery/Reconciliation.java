package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * What follows from holding the library's rows against the device's raws. The library owns which photos exist, the
 * device owns the raws; the backlog is derived.
 *
 * @param wanted not final, and the device has the raw
 * @param lost not final, and the device has no raw
 * @param spent the device has a raw that nobody needs: its photo is final, withdrawn or deleted
 * @param orphans the device has a raw of which the library knows nothing: the shutter fired, and nobody has the photo;
 *     to be adopted
 * @param buried deleted, and the raw is gone: the tombstone may go
 * @param found of those wanted, whose raws were lost: they are there again, and the library awaits the photos again
 */
public record Reconciliation(Seq<DeliveryRecord> wanted, Seq<DeliveryRecord> lost, Seq<PhotoId> spent,
    Seq<PendingImage> orphans, Set<PhotoId> buried, Set<PhotoId> found) {

  /** Nothing is found again. */
  public Reconciliation(Seq<DeliveryRecord> wanted, Seq<DeliveryRecord> lost, Seq<PhotoId> spent,
      Seq<PendingImage> orphans, Set<PhotoId> buried) {
    this(wanted, lost, spent, orphans, buried, HashSet.empty());
  }

  /**
   * Holds one against the other.
   *
   * @param records the library's records of {@code pending} photos and of all that are not final, oldest first
   * @param pending what the device holds, oldest first
   * @param current photos of captures that are still under way: nobody's business
   */
  public static Reconciliation of(Seq<DeliveryRecord> records, Seq<PendingImage> pending, Set<PhotoId> current) {
    Map<PhotoId, DeliveryRecord> known = records.toMap(DeliveryRecord::photo, it -> it);
    Set<PhotoId> held = pending.map(PendingImage::photo).toSet();
    var open = records.filter(it -> open(it.standing())).partition(it -> held.contains(it.photo()));
    return new Reconciliation(
        open._1,
        open._2,
        pending.map(PendingImage::photo).filter(it -> known.get(it).exists(has -> !open(has.standing()))),
        pending.filter(it -> !known.containsKey(it.photo()) && !current.contains(it.photo())),
        records.filter(it -> it.standing() == Standing.DELETED && !held.contains(it.photo()))
            .map(DeliveryRecord::photo).toSet());
  }

  /** These orphans have become photos. */
  public Reconciliation adopted(Set<PhotoId> photos) {
    Seq<DeliveryRecord> rows = orphans.map(PendingImage::photo).filter(photos::contains)
        .map(it -> DeliveryRecord.of(it, Standing.LOW));
    return new Reconciliation(wanted.appendAll(rows), lost, spent, orphans.reject(it -> photos.contains(it.photo())),
        buried, found);
  }

  /**
   * These photos were given up because their raws were lost, and are awaited again.
   *
   * @param rows the library's records as they are now; each takes the place of one that is wanted
   */
  public Reconciliation found(Seq<DeliveryRecord> rows) {
    Map<PhotoId, DeliveryRecord> now = rows.toMap(DeliveryRecord::photo, it -> it);
    return new Reconciliation(wanted.map(it -> now.get(it.photo()).getOrElse(it)), lost, spent, orphans, buried,
        found.addAll(now.keySet()));
  }

  /** Photos whose captures are under way are not lost: the device may have been asked before it had their raws. */
  public Reconciliation sparing(Set<PhotoId> current) {
    return new Reconciliation(wanted, lost.reject(it -> current.contains(it.photo())), spent, orphans, buried, found);
  }

  /** The device could not answer: every photo that is not final is taken for developable. */
  public static Reconciliation unanswered(Seq<DeliveryRecord> records) {
    return new Reconciliation(records.filter(it -> open(it.standing())), List.empty(), List.empty(), List.empty(),
        HashSet.empty());
  }

  private static boolean open(Standing standing) {
    return switch (standing) {
      case LOW, TRASHED, FAILED -> true;
      case WITHDRAWN, FINAL, DELETED -> false;
    };
  }
}
