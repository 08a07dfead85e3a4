package dev.latent.app.kit.library;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/** A store that answers with other rows than it has. */
class RetellingStore extends ForwardingStore {

  private final UnaryOperator<PhotoAsset> told;

  RetellingStore(AssetStore good, UnaryOperator<PhotoAsset> told) {
    super(good);
    this.told = told;
  }

  @Override
  public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
    return good.commit(change, content).map(told).mapLeft(this::retold);
  }

  private StoreRefusal retold(StoreRefusal refusal) {
    return refusal instanceof StoreRefusal.Stale(var row) ? new StoreRefusal.Stale(told.apply(row)) : refusal;
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) {
    return good.find(asset).map(told);
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) {
    return good.find(photo).map(told);
  }

  @Override
  public Seq<PhotoAsset> temporary() {
    return good.temporary().map(told);
  }

  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    return good.page(filter, after, limit).map(told);
  }

  @Override
  public Either<AssetError, PhotoAsset> verify(AssetId asset) {
    return good.verify(asset).map(told);
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) {
    return good.changes(since, limit).map(it -> new AssetNews(it.cursor(), retold(it.change())));
  }

  private AssetChanged retold(AssetChanged change) {
    return switch (change) {
      case AssetChanged.Added(var row) -> new AssetChanged.Added(told.apply(row));
      case AssetChanged.Updated(var row) -> new AssetChanged.Updated(told.apply(row));
      case AssetChanged.Removed it -> it;
    };
  }
}
