package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** When each asset was made, and when it was last changed, gone ones too. Confined. */
final class MemoryNews {

  /** The cursors after its making and after its last change. */
  private record Span(AssetId asset, long added, long changed) {}

  private final NavigableMap<Long, Span> byChange = new TreeMap<>();
  private final Map<AssetId, Span> byAsset = new HashMap<>();
  private long cursor;

  AssetCursor cursor() {
    return new AssetCursor(cursor);
  }

  void changed(AssetId asset) {
    cursor++;
    Span before = byAsset.get(asset);
    Span now = new Span(asset, before == null ? cursor : before.added(), cursor);
    if (before != null) {
      byChange.remove(before.changed());
    }
    byChange.put(cursor, now);
    byAsset.put(asset, now);
  }

  /** @param rows finds what is there */
  Seq<AssetNews> since(AssetCursor since, int limit, Function<AssetId, Option<PhotoAsset>> rows) {
    return Vector.ofAll(byChange.tailMap(since.value(), false).values())
        .flatMap(it -> change(it, it.added() > since.value(), rows.apply(it.asset()))
            .map(change -> new AssetNews(new AssetCursor(it.changed()), change)))
        .take(limit);
  }

  private static Option<AssetChanged> change(Span span, boolean isNew, Option<PhotoAsset> row) {
    return row.<AssetChanged>map(it -> isNew ? new AssetChanged.Added(it) : new AssetChanged.Updated(it))
        .orElse(() -> Option.when(!isNew, () -> new AssetChanged.Removed(span.asset())));
  }
}
