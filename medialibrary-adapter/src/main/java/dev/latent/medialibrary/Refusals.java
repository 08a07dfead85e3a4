package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Refusals that are the same in every library. Pure. */
final class Refusals {

  private Refusals() {}

  static Either<StoreRefusal, PhotoAsset> unlessCurrent(Option<PhotoAsset> now, PhotoAsset from) {
    return now.<StoreRefusal>toEither(StoreRefusal.Gone::new)
        .filterOrElse(it -> it.version() == from.version(), StoreRefusal.Stale::new);
  }

  static StoreRefusal photoTaken(PhotoAsset owner) {
    return new StoreRefusal.Failed(AssetErrorCode.FILE_EXISTS.because(
        "photo " + owner.photo().get() + " is asset " + owner.id() + " already"));
  }

  /** @param row none when there is none */
  static AssetError noContent(AssetId asset, Option<PhotoAsset> row) {
    return AssetErrorCode.NO_SUCH_FILE.because(row.isEmpty()
        ? "there is no asset " + asset
        : "asset " + asset + " has no content yet");
  }
}
