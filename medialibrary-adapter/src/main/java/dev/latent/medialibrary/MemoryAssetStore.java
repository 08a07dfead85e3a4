package dev.latent.medialibrary;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
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
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;

/** A library in memory. Its shelf outlives it, as a disk would. */
final class MemoryAssetStore implements AssetStore {

  private final MemoryShelf shelf;

  MemoryAssetStore(MemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
    try {
      Option<MemoryImage> pulled = content.isDefined() ? Option.some(MemoryImage.of(content.get())) : Option.none();
      synchronized (shelf) {
        return switch (change) {
          case AssetChange.Create(var asset) -> create(asset, pulled);
          case AssetChange.OfRow it -> now(it.from()).flatMap(now -> update(now, it, pulled));
          case AssetChange.Delete(var from) -> now(from).map(this::delete);
        };
      }
    } catch (IOException e) {
      return Either.left(new StoreRefusal.Failed(AssetErrorCode.IO_ERROR.because("not stored: " + e.getMessage())));
    }
  }

  private Either<StoreRefusal, PhotoAsset> create(NewAsset asset, Option<MemoryImage> content) {
    Option<PhotoId> photo = asset.delivery().map(DeliveryRecord::photo);
    Option<PhotoAsset> there = photo.flatMap(this::find);
    if (there.isDefined()) {
      return Either.right(there.get());
    }
    if (photo.exists(shelf.rows::buried)) {
      return Either.left(new StoreRefusal.Gone());
    }
    PhotoAsset row = Rows.created(new AssetId(shelf.rows.lastId() + 1), asset, content.map(MemoryImage::facts));
    return shelf.rows.at(row.path()).isDefined()
        ? Either.left(new StoreRefusal.NameTaken(asset.displayName()))
        : Either.right(put(row, content));
  }

  private Either<StoreRefusal, PhotoAsset> update(PhotoAsset now, AssetChange.OfRow change, Option<MemoryImage> content) {
    Option<PhotoId> added = change.to().photo().filter(it -> !now.photo().contains(it));
    if (added.exists(shelf.rows::buried)) {
      return Either.left(new StoreRefusal.Gone());
    }
    return added.flatMap(this::find)
        .<Either<StoreRefusal, PhotoAsset>>map(other -> Either.left(Refusals.photoTaken(other)))
        .getOrElse(() -> Either.right(changed(now, change, content)));
  }

  private PhotoAsset changed(PhotoAsset now, AssetChange.OfRow change, Option<MemoryImage> content) {
    PhotoAsset to = change.to();
    Option<ImageContent> facts = content.map(MemoryImage::facts);
    return switch (change) {
      case AssetChange.Revert _ when now.edit().isDefined() ->
          put(Rows.reverted(now, to), Option.of(shelf.originals.remove(now.id())));
      case AssetChange.Edit _ when content.isDefined() -> {
        Option.of(shelf.contents.get(now.id())).forEach(it -> shelf.originals.putIfAbsent(now.id(), it));
        yield put(Rows.edited(now, to, facts.get()), content);
      }
      case AssetChange.Develop _ when content.isDefined() && to.edit().isDefined() -> {
        shelf.originals.put(now.id(), content.get());
        yield put(Rows.developed(now, to, facts.get()), Option.none());
      }
      case AssetChange.Update _, AssetChange.Revert _, AssetChange.Edit _, AssetChange.Develop _ ->
          put(Rows.updated(now, to, facts), content);
    };
  }

  private PhotoAsset delete(PhotoAsset now) {
    shelf.rows.commit(Vector.of(new RowChange.Delete(now)));
    shelf.contents.remove(now.id());
    shelf.originals.remove(now.id());
    return now;
  }

  private PhotoAsset put(PhotoAsset row, Option<MemoryImage> content) {
    shelf.rows.update(row);
    content.forEach(it -> shelf.contents.put(row.id(), it));
    return row;
  }

  private Either<StoreRefusal, PhotoAsset> now(PhotoAsset from) {
    return Refusals.unlessCurrent(find(from.id()), from);
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) {
    return shelf.rows.find(asset);
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) {
    return shelf.rows.find(photo);
  }

  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    return shelf.rows.page(filter, after, limit);
  }

  @Override
  public Seq<PhotoAsset> temporary() {
    return shelf.rows.temporary();
  }

  @Override
  public Seq<DeliveryRecord> unfinished() {
    return shelf.rows.unfinished();
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) {
    return shelf.rows.changes(since, limit);
  }

  @Override
  public AssetCursor cursor() {
    return shelf.rows.cursor();
  }

  @Override
  public void forget(Set<PhotoId> freed) {
    shelf.rows.forget(freed);
  }

  @Override
  public Either<AssetError, StoredImage> open(AssetId asset) {
    synchronized (shelf) {
      Option<PhotoAsset> row = find(asset);
      return row
          .flatMap(it -> Option.of(shelf.contents.get(asset)).<StoredImage>map(content -> content.opened(it)))
          .toEither(() -> Refusals.noContent(asset, row));
    }
  }

  @Override
  public Either<AssetError, StoredImage> openOriginal(AssetId asset) {
    synchronized (shelf) {
      return Option.of(shelf.originals.get(asset))
          .flatMap(original -> find(asset).<Either<AssetError, StoredImage>>map(it -> Either.right(original.opened(Rows.original(it)))))
          .getOrElse(() -> open(asset));
    }
  }

  @Override
  public Either<AssetError, PhotoAsset> verify(AssetId asset) {
    return open(asset).map(StoredImage::asset);
  }

  @Override
  public boolean secondPhasePaused() {
    return shelf.rows.paused();
  }

  @Override
  public Either<AssetError, Boolean> pauseSecondPhase(boolean paused) {
    shelf.rows.pause(paused);
    return Either.right(paused);
  }

  @Override
  public void close() {}
}
