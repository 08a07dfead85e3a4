package dev.latent.app.kit.library;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A store that commits other changes than it is asked to. */
abstract class OtherwiseStore extends ForwardingStore {

  OtherwiseStore(AssetStore good) {
    super(good);
  }

  abstract AssetChange otherwise(AssetChange change);

  @Override
  public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
    return good.commit(otherwise(change), content);
  }
}
