package dev.latent.app.simulation;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A library whose every answer is written down. Confined. */
record WatchedStore(AssetStore store, Truth truth) implements AssetStore {

  @Override
  public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
    truth.begins(change);
    return store.commit(change, content)
        .peek(row -> truth.committed(change, row, store))
        .peekLeft(_ -> truth.refused());
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) {
    return store.find(asset);
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) {
    return store.find(photo);
  }

  @Override
  public Seq<PhotoAsset> temporary() {
    return store.temporary();
  }

  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    return store.page(filter, after, limit);
  }

  @Override
  public Seq<DeliveryRecord> unfinished() {
    return store.unfinished();
  }

  @Override
  public void forget(Set<PhotoId> freed) {
    store.forget(freed);
  }

  @Override
  public Either<AssetError, StoredImage> open(AssetId asset) {
    return store.open(asset);
  }

  @Override
  public Either<AssetError, StoredImage> openOriginal(AssetId asset) {
    return store.openOriginal(asset);
  }

  @Override
  public Either<AssetError, PhotoAsset> verify(AssetId asset) {
    return store.verify(asset);
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) {
    return store.changes(since, limit);
  }

  @Override
  public AssetCursor cursor() {
    return store.cursor();
  }

  @Override
  public boolean secondPhasePaused() {
    return store.secondPhasePaused();
  }

  @Override
  public Either<AssetError, Boolean> pauseSecondPhase(boolean paused) {
    return store.pauseSecondPhase(paused);
  }

  @Override
  public void close() {
    store.close();
  }
}
