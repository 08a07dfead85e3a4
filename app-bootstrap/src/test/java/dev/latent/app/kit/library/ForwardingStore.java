package dev.latent.app.kit.library;

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

/** A store that does as another one does. */
abstract class ForwardingStore implements AssetStore {

  protected static final int ALL = 1000;

  protected final AssetStore good;

  ForwardingStore(AssetStore good) {
    this.good = good;
  }

  @Override
  public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
    return good.commit(change, content);
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) {
    return good.find(asset);
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) {
    return good.find(photo);
  }

  @Override
  public Seq<PhotoAsset> temporary() {
    return good.temporary();
  }

  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    return good.page(filter, after, limit);
  }

  @Override
  public Seq<DeliveryRecord> unfinished() {
    return good.unfinished();
  }

  @Override
  public void forget(Set<PhotoId> freed) {
    good.forget(freed);
  }

  @Override
  public Either<AssetError, StoredImage> open(AssetId asset) {
    return good.open(asset);
  }

  @Override
  public Either<AssetError, StoredImage> openOriginal(AssetId asset) {
    return good.openOriginal(asset);
  }

  @Override
  public Either<AssetError, PhotoAsset> verify(AssetId asset) {
    return good.verify(asset);
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) {
    return good.changes(since, limit);
  }

  @Override
  public AssetCursor cursor() {
    return good.cursor();
  }

  @Override
  public boolean secondPhasePaused() {
    return good.secondPhasePaused();
  }

  @Override
  public Either<AssetError, Boolean> pauseSecondPhase(boolean paused) {
    return good.pauseSecondPhase(paused);
  }

  @Override
  public void close() {
    good.close();
  }
}
