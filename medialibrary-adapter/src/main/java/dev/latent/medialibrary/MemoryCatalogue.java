package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of a library in memory, which outlive whoever closes them. */
final class MemoryCatalogue implements CatalogueWriter {

  private final NavigableMap<AssetId, PhotoAsset> rows = new TreeMap<>();
  private final NavigableMap<AssetId, DeliveryRecord> tombstones = new TreeMap<>();
  private final java.util.Map<PhotoId, AssetId> photos = new java.util.HashMap<>();
  private final java.util.Map<String, AssetId> paths = new java.util.HashMap<>();
  private final MemoryNews news = new MemoryNews();
  private Map<String, String> folders = HashMap.empty();
  private long lastId;
  private boolean paused;

  @Override
  public synchronized void commit(Seq<RowChange> changes) {
    changes.forEach(this::make);
  }

  @Override
  public void insert(PhotoAsset row) {
    commit(Vector.of(new RowChange.Insert(row)));
  }

  @Override
  public void update(PhotoAsset row) {
    commit(Vector.of(new RowChange.Update(row)));
  }

  private void make(RowChange change) {
    switch (change) {
      case RowChange.Insert(var row) -> put(row);
      case RowChange.Update(var row) -> put(row);
      case RowChange.Delete(var row) -> delete(row);
    }
  }

  private void put(PhotoAsset row) {
    if (!row.temporary() && find(row.id()).forAll(now -> Rows.visible(now, row))) {
      news.changed(row.id());
    }
    rows.put(row.id(), row);
    paths.put(Rows.key(row.path()), row.id());
    row.photo().forEach(it -> photos.put(it, row.id()));
    lastId = Math.max(lastId, row.id().value());
  }

  private void delete(PhotoAsset row) {
    if (!row.temporary()) {
      news.changed(row.id());
    }
    rows.remove(row.id());
    paths.remove(Rows.key(row.path()));
    row.photo().forEach(photos::remove);
    row.delivery().filter(it -> it.standing() != Standing.FINAL)
        .forEach(it -> tombstones.put(row.id(), DeliveryRecord.of(it.photo(), Standing.DELETED)));
  }

  @Override
  public synchronized void forget(Set<PhotoId> freed) {
    tombstones.values().removeIf(it -> freed.contains(it.photo()));
  }

  @Override
  public synchronized long lastId() {
    return lastId;
  }

  @Override
  public synchronized Option<PhotoAsset> find(AssetId asset) {
    return Option.of(rows.get(asset));
  }

  @Override
  public synchronized Option<PhotoAsset> find(PhotoId photo) {
    return Option.of(photos.get(photo)).map(rows::get);
  }

  @Override
  public synchronized Option<PhotoAsset> at(String path) {
    return Option.of(paths.get(Rows.key(path))).map(rows::get);
  }

  @Override
  public synchronized boolean buried(PhotoId photo) {
    return tombstones.values().stream().anyMatch(it -> it.photo().equals(photo));
  }

  /** Looks at every row. */
  @Override
  public synchronized Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    return rows.values().stream()
        .filter(it -> filter.accepts(it) && after.forAll(last -> Rows.NEWEST_FIRST.compare(last, it) < 0))
        .sorted(Rows.NEWEST_FIRST).limit(limit).collect(Vector.collector());
  }

  @Override
  public synchronized Seq<PhotoAsset> temporary() {
    return Vector.ofAll(rows.values()).filter(PhotoAsset::temporary);
  }

  @Override
  public synchronized Seq<DeliveryRecord> unfinished() {
    SortedMap<AssetId, DeliveryRecord> all = new TreeMap<>(tombstones);
    rows.forEach((id, row) -> row.delivery()
        .filter(it -> it.standing() != Standing.FINAL).forEach(it -> all.put(id, it)));
    return Vector.ofAll(all.values());
  }

  @Override
  public synchronized Seq<AssetNews> changes(AssetCursor since, int limit) {
    return news.since(since, limit, this::find);
  }

  @Override
  public synchronized AssetCursor cursor() {
    return news.cursor();
  }

  @Override
  public synchronized void pause(boolean now) {
    paused = now;
  }

  @Override
  public synchronized boolean paused() {
    return paused;
  }

  @Override
  public synchronized void settle(Map<String, String> stamps) {
    folders = stamps.merge(folders);
  }

  @Override
  public synchronized Map<String, String> folders() {
    return folders;
  }

  /** A snapshot would be as mortal as these rows. */
  @Override
  public boolean changed() {
    return false;
  }

  @Override
  public void copyTo(Path file) throws LibraryFault {
    throw unrepairable();
  }

  @Override
  public void goOnBeyond(long highest) throws LibraryFault {
    throw unrepairable();
  }

  private static LibraryFault unrepairable() {
    return new LibraryFault(AssetErrorCode.OPERATION_NOT_SUPPORTED, "rows in memory are neither copied nor repaired");
  }

  @Override
  public void close() {}
}
