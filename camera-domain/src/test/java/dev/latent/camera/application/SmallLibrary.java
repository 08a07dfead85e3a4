package dev.latent.camera.application;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Revision;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Rows without files; enough of a media library for an application that takes photos. */
final class SmallLibrary implements AssetStore {

  private Seq<PhotoAsset> rows = List.empty();
  private long given;
  private boolean full;
  private boolean paused;
  private Runnable meanwhile = () -> {};
  private Runnable afterwards = () -> {};

  /** Has no more room. */
  void fill() {
    full = true;
  }

  /** Has room again. */
  void empty() {
    full = false;
  }

  @Override
  public synchronized Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
    if (full) {
      return Either.left(new StoreRefusal.Failed(AssetErrorCode.NO_SPACE_LEFT.because("the disk is full")));
    }
    PhotoAsset row = switch (change) {
      case AssetChange.Create(var asset) -> row(asset, content.isDefined());
      case AssetChange.OfRow it -> new PhotoAsset.Builder().from(it.to()).version(it.from().version() + 1)
          .revision(content.isDefined() ? it.from().revision().next() : it.from().revision()).build();
      case AssetChange.Delete(var from) -> from;
    };
    rows = rows.filter(it -> !it.id().equals(row.id()));
    rows = change instanceof AssetChange.Delete ? rows : rows.append(row);
    return Either.right(row);
  }

  private PhotoAsset row(NewAsset asset, boolean content) {
    return new PhotoAsset.Builder().id(new AssetId(++given)).folder(asset.folder())
        .fileName(asset.displayName()).displayName(asset.displayName()).location(asset.location())
        .takenAt(asset.takenAt()).quality(asset.quality()).temporary(asset.temporary())
        .revision(new Revision(content ? 1 : 0)).version(1).content(Option.none()).delivery(asset.delivery()).build();
  }

  @Override
  public synchronized Option<PhotoAsset> find(AssetId asset) {
    return rows.find(it -> it.id().equals(asset));
  }

  @Override
  public synchronized Option<PhotoAsset> find(PhotoId photo) {
    return rows.find(it -> it.photo().contains(photo));
  }

  /** Happens once none is temporary any more, between the look and its answer. */
  void oncePermanent(Runnable happens) {
    meanwhile = happens;
  }

  @Override
  public synchronized Seq<PhotoAsset> temporary() {
    Seq<PhotoAsset> seen = rows.filter(PhotoAsset::temporary);
    if (seen.isEmpty()) {
      Runnable happens = meanwhile;
      meanwhile = () -> {};
      happens.run();
    }
    return seen;
  }

  @Override
  public synchronized Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    return rows.reverse().take(limit);
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) {
    return List.empty();
  }

  @Override
  public AssetCursor cursor() {
    return AssetCursor.START;
  }

  /** Happens between the next answer of who is unfinished and what is made of it. */
  void onceUnfinished(Runnable happens) {
    afterwards = happens;
  }

  @Override
  public synchronized Seq<DeliveryRecord> unfinished() {
    Seq<DeliveryRecord> seen = rows.flatMap(PhotoAsset::delivery).filter(it -> it.standing() != Standing.FINAL);
    Runnable happens = afterwards;
    afterwards = () -> {};
    happens.run();
    return seen;
  }

  @Override
  public void forget(Set<PhotoId> freed) {}

  @Override
  public Either<AssetError, StoredImage> open(AssetId asset) {
    return Either.left(AssetErrorCode.NO_SUCH_FILE.because("there are no files here"));
  }

  @Override
  public Either<AssetError, StoredImage> openOriginal(AssetId asset) {
    return open(asset);
  }

  @Override
  public Either<AssetError, PhotoAsset> verify(AssetId asset) {
    return Either.left(AssetErrorCode.NO_SUCH_FILE.because("there are no files here"));
  }

  @Override
  public void close() {}

  @Override
  public synchronized boolean secondPhasePaused() {
    return paused;
  }

  @Override
  public synchronized Either<AssetError, Boolean> pauseSecondPhase(boolean now) {
    paused = now;
    return Either.right(now);
  }
}
