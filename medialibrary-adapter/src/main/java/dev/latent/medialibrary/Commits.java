package dev.latent.medialibrary;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The order of durable steps. Content is staged and synced side by side; what follows, from the name to the row, is one
 * {@link Group} at a time. Every step can be undone until the row is committed. Thread-safe.
 */
final class Commits {

  /** In bytes; whoever writes more at once is not buffered. */
  private static final int BUFFER = 1 << 13;

  private final PhotoFiles files;
  private final Layout layout;
  private final Folders folders;
  private final Planning planning;
  private final Group group;
  private final AtomicLong lastId;
  /** Held from staging on, so that two replacements of one asset never share a staged file. */
  private final Lock replacing = new ReentrantLock();

  Commits(PhotoFiles files, CatalogueWriter catalogue, Layout layout, Folders folders) throws IOException {
    this.files = files;
    this.layout = layout;
    this.folders = folders;
    this.planning = new Planning(files, catalogue, layout);
    this.group = new Group(files, catalogue, layout);
    this.lastId = new AtomicLong(catalogue.lastId());
  }

  Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) throws IOException {
    return switch (change) {
      case AssetChange.Create(var asset) when content.isEmpty() -> {
        folders.prepare(asset.folder());
        AssetId id = nextId();
        yield group.commit(entry(asset, () -> planning.create(id, asset)));
      }
      case AssetChange.Create(var asset) -> create(asset, content.get());
      case AssetChange.Revert it when it.from().edit().isDefined() -> replacing(() -> {
        folders.prepare(it.from().folder());
        return group.commit(entry(it, () -> planning.revert(it)));
      });
      case AssetChange.OfRow it when content.isEmpty() -> group.commit(entry(it, () -> planning.update(it)));
      case AssetChange.OfRow it -> replacing(() -> replace(it, content.get()));
      case AssetChange.Delete(var from) -> {
        if (!from.revision().equals(Revision.NONE)) {
          folders.prepare(from.folder());
        }
        yield group.commit(new Group.Entry(Set.of(from.id()), () -> planning.delete(from)));
      }
    };
  }

  private static Group.Entry entry(NewAsset asset, Group.Decision decision) {
    Set<Object> touches = new HashSet<>(Set.of(Rows.key(asset.folder() + "/" + asset.displayName())));
    asset.delivery().map(DeliveryRecord::photo).forEach(touches::add);
    return new Group.Entry(touches, decision);
  }

  private static Group.Entry entry(AssetChange.OfRow change, Group.Decision decision) {
    Set<Object> touches = new HashSet<>(Set.of(change.from().id()));
    change.to().photo().forEach(touches::add);
    return new Group.Entry(touches, decision);
  }

  private Either<StoreRefusal, PhotoAsset> create(NewAsset asset, EncodedImage content) throws IOException {
    Option<Either<StoreRefusal, PhotoAsset>> early = planning.known(asset);
    if (early.isDefined()) {
      return early.get();
    }
    folders.prepare(asset.folder());
    AssetId id = nextId();
    Path staged = layout.hidden(Rows.created(id, asset, Option.none()), Revision.NONE.next());
    try (Arrivals.Arrival arrival = group.arrival()) {
      PhotoAsset row = Rows.created(id, asset, Option.some(stage(content, staged, arrival)));
      return group.commit(entry(asset, () -> planning.create(asset, row, staged)), arrival);
    } finally {
      discard(staged);
    }
  }

  private Either<StoreRefusal, PhotoAsset> replace(AssetChange.OfRow change, EncodedImage content) throws IOException {
    Either<StoreRefusal, PhotoAsset> early = planning.current(change);
    if (early.isLeft()) {
      return early;
    }
    folders.prepare(early.get().folder());
    Path staged = layout.hidden(early.get(), early.get().revision().next());
    try (Arrivals.Arrival arrival = group.arrival()) {
      Outside.Look look = change instanceof AssetChange.Develop ? planning.look(early.get()) : Outside.Look.NONE;
      Planning.Staged ready = new Planning.Staged(staged, stage(content, staged, arrival), look);
      return group.commit(entry(change, () -> planning.replace(change, ready)), arrival);
    } finally {
      discard(staged);
    }
  }

  private void discard(Path staged) {
    Group.quietly(staged, () -> files.delete(staged));
  }

  private AssetId nextId() {
    return new AssetId(lastId.incrementAndGet());
  }

  /** The one file sync of a photo. */
  private ImageContent stage(EncodedImage content, Path staged, Arrivals.Arrival arrival) throws IOException {
    try (PhotoFiles.Staged file = files.stage(staged)) {
      Hashed hashed = new Hashed(file);
      BufferedOutputStream buffered = new BufferedOutputStream(hashed, BUFFER);
      content.writeTo(buffered);
      buffered.flush();
      arrival.announce();
      file.sync();
      return hashed.facts(content);
    }
  }

  /** Waits until what is being committed is, and remembers that all is in order. */
  void close() throws IOException {
    replacing(() -> {
      group.alone(folders::settle);
      return this;
    });
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  private <T> T replacing(Work<T> work) throws IOException {
    replacing.lock();
    try {
      return work.done();
    } finally {
      replacing.unlock();
    }
  }
}
