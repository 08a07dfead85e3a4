package dev.latent.app.simulation;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the library has acknowledged, held against what it has. A commit during which the process died is in doubt, and
 * either came about or did not. Confined.
 */
final class Truth {

  private final Map<AssetId, PhotoAsset> rows = new LinkedHashMap<>();
  private final Set<PhotoId> deleted = new HashSet<>();
  private final Set<PhotoId> seen = new HashSet<>();
  private final Set<PhotoId> refused = new HashSet<>();
  private final Findings findings;
  private final Runnable storing;
  private Option<AssetChange> underWay = Option.none();

  /** @param storing told when a final image is about to be stored */
  Truth(Findings findings, Runnable storing) {
    this.findings = findings;
    this.storing = storing;
  }

  /** Photos that were ever acknowledged. */
  int photos() {
    return seen.size();
  }

  Seq<PhotoAsset> rows() {
    return Vector.ofAll(rows.values());
  }

  Option<PhotoAsset> of(PhotoId photo) {
    return rows().find(it -> it.photo().contains(photo));
  }

  /** Whether a final image is being stored. */
  boolean storing() {
    return underWay.exists(AssetChange.Develop.class::isInstance);
  }

  void begins(AssetChange change) {
    underWay = Option.some(change);
    if (storing()) {
      storing.run();
    }
  }

  /** A disk that fails may also fail to undo it: then the next start finds the image, and adopts it. */
  void refused() {
    underWay.flatMap(Truth::imageOf).forEach(refused::add);
    underWay = Option.none();
  }

  private static Option<PhotoId> imageOf(AssetChange change) {
    return switch (change) {
      case AssetChange.Create(var asset) -> asset.delivery().map(DeliveryRecord::photo);
      case AssetChange.Develop(var from, _) -> from.photo();
      case AssetChange.Update _, AssetChange.Edit _, AssetChange.Revert _, AssetChange.Delete _ -> Option.none();
    };
  }

  void committed(AssetChange change, PhotoAsset row, AssetStore store) {
    underWay = Option.none();
    if (change instanceof AssetChange.Delete) {
      rows.remove(row.id());
      row.photo().forEach(deleted::add);
      return;
    }
    hold(change, row);
    rows.put(row.id(), row);
    row.photo().forEach(seen::add);
    whole(row, store);
  }

  private void hold(AssetChange change, PhotoAsset row) {
    Option<PhotoAsset> before = Option.of(rows.get(row.id()));
    findings.check(before.forAll(it -> it.quality() == PhotoQuality.LOW || row.quality() == PhotoQuality.FULL),
        Finding.MISLABELLED, () -> "I3: " + row.id() + " was final and is not: " + row);
    findings.check(!(change instanceof AssetChange.Develop) || before.forAll(it -> keepsTheUsersActs(it, row)),
        Finding.LOST, () -> "I4: a final image changed more than itself: " + row);
    findings.check(row.photo().forAll(it -> !deleted.contains(it)), Finding.LOST,
        () -> "I4: a deleted photo is back: " + row);
  }

  private static boolean keepsTheUsersActs(PhotoAsset before, PhotoAsset now) {
    return before.trashedAt().equals(now.trashedAt()) && before.displayName().equals(now.displayName())
        && before.edit().isDefined() == now.edit().isDefined()
        && (before.edit().isEmpty() || before.content().equals(now.content()));
  }

  /** I2. Its bytes are those of the row, and what they say they are. */
  private void whole(PhotoAsset row, AssetStore store) {
    if (row.content().isEmpty()) {
      return;
    }
    Option<AssetError> fault = store.verify(row.id()).swap().toOption();
    findings.check(fault.isEmpty(), Finding.TORN, () -> "I2: " + row.id() + " is torn: " + fault.get() + " " + row);
    boolean last = Images.isFinal(row.edit().map(it -> it.original()).orElse(row.content()).get());
    findings.check(row.delivery().isEmpty() || last == (row.quality() == PhotoQuality.FULL), Finding.MISLABELLED,
        () -> "I2: " + row.id() + " says " + row.quality() + " of another image: " + row);
  }

  /** I1. After another process has begun. */
  void compare(AssetStore store) {
    Seq<PhotoAsset> there = store.page(AssetFilter.KEPT, Option.none(), Integer.MAX_VALUE)
        .appendAll(store.page(AssetFilter.TRASHED, Option.none(), Integer.MAX_VALUE)).appendAll(store.temporary());
    for (PhotoAsset row : rows()) {
      compare(row, store.find(row.id()), store);
    }
    for (PhotoAsset row : there.reject(it -> rows.containsKey(it.id()))) {
      findings.check(isNewBy(row), Finding.OTHER, () -> "a row that nobody made: " + row + ", in doubt " + underWay);
      rows.put(row.id(), row);
      row.photo().forEach(seen::add);
      whole(row, store);
    }
    underWay = Option.none();
  }

  private boolean isNewBy(PhotoAsset row) {
    return row.photo().exists(photo -> !deleted.contains(photo) && refused.contains(photo))
        || underWay.exists(it -> it instanceof AssetChange.Create(var asset)
            && asset.delivery().map(has -> has.photo()).equals(row.photo()));
  }

  private void compare(PhotoAsset row, Option<PhotoAsset> now, AssetStore store) {
    if (now.contains(row)) {
      whole(row, store);
      return;
    }
    boolean inDoubt = underWay.exists(it -> switch (it) {
      case AssetChange.Create _ -> false;
      case AssetChange.OfRow change -> change.from().id().equals(row.id());
      case AssetChange.Delete(var from) -> from.id().equals(row.id());
    });
    boolean completed = now.exists(it -> it.quality() == PhotoQuality.FULL) && row.photo().exists(refused::contains);
    findings.check(inDoubt || completed, Finding.LOST, () -> "I1: " + row + " is now " + now);
    rows.remove(row.id());
    now.forEach(it -> rows.put(it.id(), it));
    now.forEach(it -> whole(it, store));
    if (now.isEmpty()) {
      row.photo().forEach(deleted::add);
    }
  }

  /** I5. */
  void removing(PhotoId photo) {
    findings.check(of(photo).flatMap(PhotoAsset::delivery).forAll(it -> it.standing() != Standing.LOW
        && it.standing() != Standing.TRASHED), Finding.LOST, () -> "I5: the raw of " + photo + " is wanted still");
  }
}
