package dev.latent.medialibrary;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
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
  final Map<AssetId, BytesImage> originals = new TreeMap<>();
  private final Map<AssetId, DeliveryRecord> tombstones = new TreeMap<>();
  /** Whose change others saw, one after the other. */
  private final List<AssetId> seen = new ArrayList<>();

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
        .temporary(asset.temporary())
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

  @Nullable PhotoAsset change(AssetChange.OfRow change, @Nullable BytesImage content) {
    PhotoAsset now = rows.get(change.from().id());
    if (now == null || now.version() != change.from().version()) {
      return null;
    }
    PhotoAsset.Builder next = new PhotoAsset.Builder().from(change.to()).version(now.version() + 1);
    Option<PhotoEdit> edit = change.to().edit();
    switch (change) {
      case AssetChange.Edit _ when content != null -> {
        Option.of(contents.get(now.id())).forEach(it -> originals.putIfAbsent(now.id(), it));
        next.edit(edit.flatMap(it -> Option.of(originals.get(now.id())).map(original -> over(it, original))));
      }
      case AssetChange.Develop _ when content != null && edit.isDefined() -> {
        originals.put(now.id(), content);
        return put(next.revision(now.revision()).edit(edit.map(it -> over(it, content))).build(), null);
      }
      case AssetChange.Revert _ when now.edit().isDefined() -> {
        BytesImage original = originals.remove(now.id());
        return put(next.revision(now.revision().next()).content(facts(original)).build(), original);
      }
      case AssetChange.OfRow _ -> next.edit(edit);
    }
    return put(next.revision(content == null ? now.revision() : now.revision().next())
        .content(content == null ? now.content() : facts(content)).build(), content);
  }

  private static PhotoEdit over(PhotoEdit edit, BytesImage original) {
    return new PhotoEdit(edit.editedAt(), edit.data(), facts(original).get());
  }

  private PhotoAsset put(PhotoAsset row, @Nullable BytesImage content) {
    PhotoAsset now = rows.put(row.id(), row);
    if (!row.temporary() && (now == null || now.temporary() || AssetMachine.visible(now, row))) {
      seen.add(row.id());
    }
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
    originals.remove(from.id());
    if (!now.temporary()) {
      seen.add(from.id());
    }
    if (now.delivery().exists(it -> it.standing() != Standing.FINAL)) {
      tombstones.put(now.id(), DeliveryRecord.of(now.photo().get(), Standing.DELETED));
    }
    return now;
  }

  void forget(PhotoId photo) {
    tombstones.values().removeIf(it -> it.photo().equals(photo));
  }

  /** Where whoever has seen all stands. */
  int cursor() {
    return seen.size();
  }

  List<AssetChanged> since(int cursor) {
    List<AssetChanged> news = new ArrayList<>();
    for (int i = cursor; i < seen.size(); i++) {
      AssetId id = seen.get(i);
      PhotoAsset row = rows.get(id);
      boolean isNew = seen.indexOf(id) >= cursor;
      if (seen.lastIndexOf(id) == i && (row != null || !isNew)) {
        news.add(row == null ? new AssetChanged.Removed(id)
            : isNew ? new AssetChanged.Added(row) : new AssetChanged.Updated(row));
      }
    }
    return news;
  }

  /** All rows were taken at the same moment. */
  List<PhotoAsset> page(AssetFilter filter) {
    return new ArrayList<>(rows.values()).reversed().stream().filter(filter::accepts).toList();
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
