package dev.latent.camera.application;

import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;

/** The media library as one caller sees it. */
record Library(Caller caller, DrivenPorts ports, Loop loop, Capturing capturing, Storing storing,
    Audience<AssetChanged> watchers)
    implements PhotoAccessHelper {

  @Override
  public Either<AssetError, PhotoAsset> createAsset(DisplayName name) {
    return storing.create(AssetMachine.named(name, ports.timekeeper().now()));
  }

  /** A stored proxy is wanted from now on; killed before that is said, it is found at the next start. */
  @Override
  public Either<AssetError, PhotoAsset> applyChanges(MediaAssetChangeRequest request) {
    return storing.change(request.asset(), row -> AssetMachine.ask(row, request, caller)).peek(row -> {
      if (request.operations().head() instanceof MediaAssetChangeRequest.AddProxy(var proxy)) {
        loop.ask(() -> {
          capturing.saved(proxy.photo());
          return proxy;
        });
      }
    });
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) {
    return ports.assetStore().find(asset);
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) {
    return ports.assetStore().find(photo);
  }

  @Override
  public Seq<PhotoAsset> page(Option<AssetId> after, int limit) {
    return ports.assetStore().page(after, limit);
  }

  @Override
  public Either<AssetError, StoredImage> open(AssetId asset) {
    return ports.assetStore().open(asset);
  }

  @Override
  public Either<AssetError, PhotoAsset> verify(AssetId asset) {
    return ports.assetStore().verify(asset);
  }

  @Override
  public Subscription onChange(Consumer<? super AssetChanged> listener) {
    return watchers.join(listener);
  }
}
