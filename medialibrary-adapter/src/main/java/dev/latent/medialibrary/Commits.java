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
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The order of durable steps. Content is staged and synced side by side; what follows, from the name to the row, is one
 * at a time. Every step can be undone until the row is committed. Thread-safe.
 */
final class Commits {

  private static final int BUFFER = 1 << 16;

  private final PhotoFiles files;
  private final CatalogueWriter catalogue;
  private final Layout layout;
  private final Folders folders;
  private final Placement placement;
  private final Outside outside;
  private final AtomicLong lastId;
  private final Lock rows = new ReentrantLock();
  /** Held from staging on, so that two replacements of one asset never share a staged file. */
  private final Lock replacing = new ReentrantLock();

  Commits(PhotoFiles files, CatalogueWriter catalogue, Layout layout, Folders folders) throws IOException {
    this.files = files;
    this.catalogue = catalogue;
    this.layout = layout;
    this.folders = folders;
    this.placement = new Placement(files, layout);
    this.outside = new Outside(files, layout);
    this.lastId = new AtomicLong(catalogue.lastId());
  }

  Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) throws IOException {
    return switch (change) {
      case AssetChange.Create(var asset) when content.isEmpty() -> create(asset);
      case AssetChange.Create(var asset) -> create(asset, content.get());
      case AssetChange.Revert it when it.from().edit().isDefined() -> locked(replacing, () -> locked(rows, () -> revert(it)));
      case AssetChange.OfRow it when content.isEmpty() -> locked(rows, () -> update(it));
      case AssetChange.OfRow it -> locked(replacing, () -> replace(it, content.get()));
      case AssetChange.Delete(var from) -> locked(rows, () -> delete(from));
    };
  }

  private Either<StoreRefusal, PhotoAsset> create(NewAsset asset) throws IOException {
    return locked(rows, () -> {
      Option<Either<StoreRefusal, PhotoAsset>> answer = answer(asset);
      if (answer.isDefined()) {
        return answer.get();
      }
      PhotoAsset row = Rows.created(nextId(), asset, Option.none());
      catalogue.insert(row);
      return Either.right(row);
    });
  }

  private Either<StoreRefusal, PhotoAsset> create(NewAsset asset, EncodedImage content) throws IOException {
    Option<Either<StoreRefusal, PhotoAsset>> early = locked(rows, () -> answer(asset));
    if (early.isDefined()) {
      return early.get();
    }
    folders.prepare(asset.folder());
    PhotoAsset empty = Rows.created(nextId(), asset, Option.none());
    Path staged = layout.hidden(empty, Revision.NONE.next());
    try {
      PhotoAsset row = Rows.created(empty.id(), asset, Option.some(stage(content, staged)));
      return locked(rows, () -> {
        Option<Either<StoreRefusal, PhotoAsset>> answer = answer(asset);
        return answer.isDefined() ? answer.get() : placement.place(staged, row, () -> catalogue.insert(row));
      });
    } finally {
      placement.discard(staged);
    }
  }

  /** What a create comes to without anything being made; none if it is free to go on. */
  private Option<Either<StoreRefusal, PhotoAsset>> answer(NewAsset asset) throws IOException {
    for (PhotoId photo : asset.delivery().map(DeliveryRecord::photo)) {
      Option<PhotoAsset> there = catalogue.find(photo);
      if (there.isDefined()) {
        return there.map(Either::right);
      }
      if (catalogue.buried(photo)) {
        return Option.some(Either.left(new StoreRefusal.Gone()));
      }
    }
    String path = asset.folder() + "/" + asset.displayName();
    boolean taken = catalogue.at(path).isDefined()
        || files.exists(layout.folder(asset.folder()).resolve(asset.displayName().value()));
    return Option.when(taken, () -> Either.left(new StoreRefusal.NameTaken(asset.displayName())));
  }

  private Either<StoreRefusal, PhotoAsset> update(AssetChange.OfRow change) throws IOException {
    Either<StoreRefusal, PhotoAsset> now = current(change);
    if (now.isLeft()) {
      return now;
    }
    PhotoAsset row = Rows.updated(now.get(), change.to(), Option.none());
    catalogue.update(row);
    return Either.right(row);
  }

  private Either<StoreRefusal, PhotoAsset> revert(AssetChange.Revert change) throws IOException {
    Either<StoreRefusal, PhotoAsset> now = current(change);
    if (now.isLeft()) {
      return now;
    }
    folders.prepare(now.get().folder());
    PhotoAsset row = Rows.reverted(now.get(), change.to());
    placement.revert(now.get(), () -> catalogue.update(row));
    return Either.right(row);
  }

  private Either<StoreRefusal, PhotoAsset> replace(AssetChange.OfRow change, EncodedImage content) throws IOException {
    Either<StoreRefusal, PhotoAsset> early = current(change);
    if (early.isLeft()) {
      return early;
    }
    folders.prepare(early.get().folder());
    Path staged = layout.hidden(early.get(), early.get().revision().next());
    try {
      ImageContent facts = stage(content, staged);
      Outside.Look look = outside.look(early.get());
      return locked(rows, () -> {
        Either<StoreRefusal, PhotoAsset> now = current(change);
        return now.isLeft() ? now : placed(change, now.get(), new Staged(staged, facts, look));
      });
    } finally {
      placement.discard(staged);
    }
  }

  /**
   * New content that is durable under its hidden name.
   *
   * @param look at the file that it may replace
   */
  private record Staged(Path file, ImageContent facts, Outside.Look look) {}

  private Either<StoreRefusal, PhotoAsset> placed(AssetChange.OfRow change, PhotoAsset now, Staged staged)
      throws IOException {
    return switch (change) {
      case AssetChange.Update _, AssetChange.Revert _ -> replaced(change, now, staged);
      case AssetChange.Edit _ -> {
        PhotoAsset row = Rows.edited(now, change.to(), staged.facts());
        placement.edit(staged.file(), now, () -> catalogue.update(row));
        yield Either.right(row);
      }
      case AssetChange.Develop develop -> {
        Option<ImageContent> edited = outside.edited(develop, now, staged.look());
        yield edited.isDefined()
            ? Either.left(new StoreRefusal.EditedOutside(edited.get()))
            : developed(develop, now, staged);
      }
    };
  }

  private Either<StoreRefusal, PhotoAsset> developed(AssetChange.Develop change, PhotoAsset now, Staged staged)
      throws IOException {
    if (change.to().edit().isEmpty()) {
      return replaced(change, now, staged);
    }
    PhotoAsset row = Rows.developed(now, change.to(), staged.facts());
    placement.underneath(staged.file(), now, () -> catalogue.update(row));
    return Either.right(row);
  }

  private Either<StoreRefusal, PhotoAsset> replaced(AssetChange.OfRow change, PhotoAsset now, Staged staged)
      throws IOException {
    PhotoAsset row = Rows.updated(now, change.to(), Option.some(staged.facts()));
    return placement.replace(staged.file(), now, row, () -> catalogue.update(row));
  }

  private Either<StoreRefusal, PhotoAsset> delete(PhotoAsset from) throws IOException {
    Either<StoreRefusal, PhotoAsset> now = Refusals.unlessCurrent(catalogue.find(from.id()), from);
    if (now.isLeft()) {
      return now;
    }
    if (now.get().revision().equals(Revision.NONE)) {
      catalogue.delete(now.get());
      return now;
    }
    folders.prepare(now.get().folder());
    placement.remove(now.get(), () -> catalogue.delete(now.get()));
    return now;
  }

  private Either<StoreRefusal, PhotoAsset> current(AssetChange.OfRow change) throws IOException {
    Either<StoreRefusal, PhotoAsset> now =
        Refusals.unlessCurrent(catalogue.find(change.from().id()), change.from());
    Option<PhotoId> added = change.to().photo().filter(it -> now.isRight() && !now.get().photo().contains(it));
    if (added.isEmpty()) {
      return now;
    }
    Option<PhotoAsset> owner = catalogue.find(added.get());
    if (owner.isDefined()) {
      return Either.left(Refusals.photoTaken(owner.get()));
    }
    return catalogue.buried(added.get()) ? Either.left(new StoreRefusal.Gone()) : now;
  }

  private AssetId nextId() {
    return new AssetId(lastId.incrementAndGet());
  }

  /** The one file sync of a photo. */
  private ImageContent stage(EncodedImage content, Path staged) throws IOException {
    try (PhotoFiles.Staged file = files.stage(staged)) {
      Hashed hashed = new Hashed(file);
      BufferedOutputStream buffered = new BufferedOutputStream(hashed, BUFFER);
      content.writeTo(buffered);
      buffered.flush();
      file.sync();
      return hashed.facts(content);
    }
  }

  /** Waits until what is being committed is, and remembers that all is in order. */
  void close() throws IOException {
    locked(replacing, () -> locked(rows, () -> {
      folders.settle();
      return this;
    }));
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  private static <T> T locked(Lock lock, Work<T> work) throws IOException {
    lock.lock();
    try {
      return work.done();
    } finally {
      lock.unlock();
    }
  }
}
