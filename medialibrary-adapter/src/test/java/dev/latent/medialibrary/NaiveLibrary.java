package dev.latent.medialibrary;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a library comes to, as plainly as it can be said. Refusals are answered by null. Confined. */
final class NaiveLibrary {

  final Map<AssetId, PhotoAsset> rows = new TreeMap<>();
  final Map<AssetId, BytesImage> contents = new TreeMap<>();
  private final Map<AssetId, DeliveryRecord> tombstones = new TreeMap<>();

  /** @param id what the store gave it, which is the one thing that cannot be foretold */
  @Nullable PhotoAsset create(NewAsset asset, @Nullable BytesImage content, AssetId id) {
    for (PhotoAsset row : rows.values()) {
      if (row.photo().isDefined() && row.photo().equals(photo(asset))) {
        return row;
      }
    }
    for (PhotoAsset row : rows.values()) {
      if (row.path().equalsIgnoreCase(asset.folder() + "/" + asset.displayName())) {
        return null;
      }
    }
    if (tombstones.values().stream().anyMatch(it -> photo(asset).contains(it.photo()))) {
      return null;
    }
    PhotoAsset row = new PhotoAsset.Builder().id(id).folder(asset.folder()).fileName(asset.displayName())
        .displayName(asset.displayName()).location(asset.location())
        .takenAt(asset.takenAt()).quality(asset.quality()).delivery(asset.delivery()).content(facts(content))
        .version(1).revision(new Revision(content == null ? 0 : 1)).build();
    return put(row, content);
  }

  private static Option<PhotoId> photo(NewAsset asset) {
    return asset.delivery().map(DeliveryRecord::photo);
  }

  private static Option<ImageContent> facts(@Nullable BytesImage content) {
    return Option.of(content)
        .map(it -> new ImageContent(it.size(), it.length(), AssetSamples.sha256(it.bytes())));
  }

  @Nullable PhotoAsset update(PhotoAsset from, PhotoAsset to, @Nullable BytesImage content) {
    PhotoAsset now = rows.get(from.id());
    if (now == null || now.version() != from.version()) {
      return null;
    }
    return put(new PhotoAsset.Builder().from(to).version(now.version() + 1)
        .revision(content == null ? now.revision() : now.revision().next())
        .content(content == null ? now.content() : facts(content)).build(), content);
  }

  private PhotoAsset put(PhotoAsset row, @Nullable BytesImage content) {
    rows.put(row.id(), row);
    if (content != null) {
      contents.put(row.id(), content);
    }
    return row;
  }

  @Nullable PhotoAsset delete(PhotoAsset from) {
    PhotoAsset now = rows.get(from.id());
    if (now == null || now.version() != from.version()) {
      return null;
    }
    rows.remove(from.id());
    contents.remove(from.id());
    if (now.delivery().exists(it -> it.standing() != Standing.FINAL)) {
      tombstones.put(now.id(), DeliveryRecord.of(now.photo().get(), Standing.DELETED));
    }
    return now;
  }

  void forget(PhotoId photo) {
    tombstones.values().removeIf(it -> it.photo().equals(photo));
  }

  List<PhotoAsset> newestFirst() {
    return new ArrayList<>(rows.values()).reversed();
  }

  List<DeliveryRecord> unfinished() {
    Map<AssetId, DeliveryRecord> all = new TreeMap<>(tombstones);
    for (PhotoAsset row : rows.values()) {
      if (row.delivery().exists(it -> it.standing() != Standing.FINAL)) {
        all.put(row.id(), row.delivery().get());
      }
    }
    return List.copyOf(all.values());
  }
}
