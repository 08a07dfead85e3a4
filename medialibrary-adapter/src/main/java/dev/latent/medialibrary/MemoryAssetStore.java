package dev.latent.medialibrary;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** A library in memory. Its shelf outlives it, as a disk would. */
final class MemoryAssetStore implements AssetStore {

  /** What a disk would hold; guarded by itself. */
  static final class Shelf {
    private long lastId;
    private final NavigableMap<AssetId, PhotoAsset> rows = new TreeMap<>();
    private final Map<AssetId, ByteArrayOutputStream> contents = new HashMap<>();
    private final NavigableMap<AssetId, DeliveryRecord> tombstones = new TreeMap<>();
    private boolean paused;
    private long cursor;
    private final NavigableMap<Long, AssetId> changed = new TreeMap<>();
    private final Map<AssetId, Span> spans = new HashMap<>();
    private final Map<PhotoId, AssetId> photos = new HashMap<>();
    private final java.util.Set<String> paths = new HashSet<>();
  }

  /**
   * When an asset was made, and when its last visible change was.
   *
   * @param added the cursor after the first
   * @param changed the cursor after the second
   */
  private record Span(long added, long changed) {}

  private record Held(PhotoAsset asset, ByteArrayOutputStream bytes) implements StoredImage {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public void close() {}
  }

  private final Shelf shelf;

  MemoryAssetStore(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
    try {
      Option<Pulled> pulled = content.isDefined() ? Option.some(Pulled.of(content.get())) : Option.none();
      synchronized (shelf) {
        return switch (change) {
          case AssetChange.Create(var asset) -> create(asset, pulled);
          case AssetChange.Update(var from, var to) -> now(from).flatMap(now -> update(now, to, pulled));
          case AssetChange.Delete(var from) -> now(from).map(this::delete);
        };
      }
    } catch (IOException e) {
      return Either.left(new StoreRefusal.Failed(AssetErrorCode.IO_ERROR.because("not stored: " + e.getMessage())));
    }
  }

  private record Pulled(ImageContent facts, ByteArrayOutputStream bytes) {
    static Pulled of(EncodedImage image) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Hashed hashed = new Hashed(out);
      image.writeTo(hashed);
      return new Pulled(hashed.facts(image), out);
    }
  }

  private Either<StoreRefusal, PhotoAsset> create(NewAsset asset, Option<Pulled> content) {
    Option<PhotoId> photo = asset.delivery().map(DeliveryRecord::photo);
    Option<PhotoAsset> there = photo.flatMap(this::find);
    if (there.isDefined()) {
      return Either.right(there.get());
    }
    if (photo.exists(this::buried)) {
      return Either.left(new StoreRefusal.Gone());
    }
    PhotoAsset row = Rows.created(new AssetId(shelf.lastId + 1), asset, content.map(Pulled::facts));
    if (!shelf.paths.add(Rows.key(row.path()))) {
      return Either.left(new StoreRefusal.NameTaken(asset.displayName()));
    }
    shelf.lastId++;
    return Either.right(put(row, content));
  }

  private Either<StoreRefusal, PhotoAsset> update(PhotoAsset now, PhotoAsset to, Option<Pulled> content) {
    Option<PhotoId> added = to.photo().filter(it -> !now.photo().contains(it));
    if (added.exists(this::buried)) {
      return Either.left(new StoreRefusal.Gone());
    }
    return added.flatMap(this::find)
        .<Either<StoreRefusal, PhotoAsset>>map(other -> Either.left(Refusals.photoTaken(other)))
        .getOrElse(() -> Either.right(put(Rows.updated(now, to, content.map(Pulled::facts)), content)));
  }

  private PhotoAsset delete(PhotoAsset now) {
    changed(now.id());
    shelf.rows.remove(now.id());
    shelf.contents.remove(now.id());
    shelf.paths.remove(Rows.key(now.path()));
    now.photo().forEach(shelf.photos::remove);
    now.delivery().filter(it -> it.standing() != Standing.FINAL).forEach(it ->
        shelf.tombstones.put(now.id(), DeliveryRecord.of(it.photo(), Standing.DELETED)));
    return now;
  }

  private PhotoAsset put(PhotoAsset row, Option<Pulled> content) {
    if (find(row.id()).forAll(now -> Rows.visible(now, row))) {
      changed(row.id());
    }
    shelf.rows.put(row.id(), row);
    row.photo().forEach(it -> shelf.photos.put(it, row.id()));
    content.forEach(it -> shelf.contents.put(row.id(), it.bytes()));
    return row;
  }

  private void changed(AssetId asset) {
    long cursor = ++shelf.cursor;
    Span before = shelf.spans.get(asset);
    if (before != null) {
      shelf.changed.remove(before.changed());
    }
    shelf.spans.put(asset, new Span(before == null ? cursor : before.added(), cursor));
    shelf.changed.put(cursor, asset);
  }

  private Either<StoreRefusal, PhotoAsset> now(PhotoAsset from) {
    return Refusals.unlessCurrent(find(from.id()), from);
  }

  private boolean buried(PhotoId photo) {
    return shelf.tombstones.values().stream().anyMatch(it -> it.photo().equals(photo));
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) {
    synchronized (shelf) {
      return Option.of(shelf.rows.get(asset));
    }
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) {
    synchronized (shelf) {
      return Option.of(shelf.photos.get(photo)).map(shelf.rows::get);
    }
  }

  /** Looks at every row. */
  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    synchronized (shelf) {
      return shelf.rows.values().stream()
          .filter(it -> filter.accepts(it) && after.forAll(last -> Rows.NEWEST_FIRST.compare(last, it) < 0))
          .sorted(Rows.NEWEST_FIRST).limit(limit).collect(Vector.collector());
    }
  }

  @Override
  public Seq<DeliveryRecord> unfinished() {
    synchronized (shelf) {
      SortedMap<AssetId, DeliveryRecord> all = new TreeMap<>(shelf.tombstones);
      shelf.rows.forEach((id, row) -> row.delivery()
          .filter(it -> it.standing() != Standing.FINAL).forEach(it -> all.put(id, it)));
      return Vector.ofAll(all.values());
    }
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) {
    synchronized (shelf) {
      return Vector.ofAll(shelf.changed.tailMap(since.value(), false).entrySet())
          .flatMap(it -> Option.of(shelf.spans.get(it.getValue()))
              .flatMap(span -> news(it.getValue(), it.getKey(), span.added() > since.value())))
          .take(limit);
    }
  }

  private Option<AssetNews> news(AssetId asset, long cursor, boolean isNew) {
    return find(asset)
        .<AssetChanged>map(row -> isNew ? new AssetChanged.Added(row) : new AssetChanged.Updated(row))
        .orElse(() -> Option.when(!isNew, () -> new AssetChanged.Removed(asset)))
        .map(it -> new AssetNews(new AssetCursor(cursor), it));
  }

  @Override
  public AssetCursor cursor() {
    synchronized (shelf) {
      return new AssetCursor(shelf.cursor);
    }
  }

  @Override
  public void forget(Set<PhotoId> freed) {
    synchronized (shelf) {
      shelf.tombstones.values().removeIf(it -> freed.contains(it.photo()));
    }
  }

  @Override
  public Either<AssetError, StoredImage> open(AssetId asset) {
    synchronized (shelf) {
      return find(asset)
          .flatMap(row -> Option.of(shelf.contents.get(asset)).<StoredImage>map(bytes -> new Held(row, bytes)))
          .toEither(() -> Refusals.noContent(asset));
    }
  }

  @Override
  public Either<AssetError, PhotoAsset> verify(AssetId asset) {
    return open(asset).map(StoredImage::asset);
  }

  @Override
  public boolean secondPhasePaused() {
    synchronized (shelf) {
      return shelf.paused;
    }
  }

  @Override
  public Either<AssetError, Boolean> pauseSecondPhase(boolean paused) {
    synchronized (shelf) {
      shelf.paused = paused;
      return Either.right(paused);
    }
  }

  @Override
  public void close() {}
}
