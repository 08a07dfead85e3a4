package dev.latent.camera.application;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.function.Function;

/** The media library as one caller sees it. */
record Library(Caller caller, DrivenPorts ports, Loop loop, Delivering delivering, Capturing capturing, Storing storing,
    Audience<AssetChanged> watchers)
    implements PhotoAccessHelper {

  @Override
  public Either<AssetError, PhotoAsset> createAsset(DisplayName name) {
    return storing.create(AssetMachine.named(name, ports.timekeeper().now()));
  }

  /** A stored proxy is wanted from now on; killed before that is said, it is found at the next start. */
  @Override
  public Either<AssetError, PhotoAsset> applyChanges(MediaAssetChangeRequest request) {
    return storing.change(request.asset(), row -> AssetMachine.ask(row, request, caller))
        .peek(_ -> request.operations().filter(MediaAssetChangeRequest.AddProxy.class::isInstance)
            .forEach(it -> saved(((MediaAssetChangeRequest.AddProxy) it).proxy().photo())));
  }

  private void saved(PhotoId photo) {
    loop.ask(() -> {
      capturing.saved(photo);
      return photo;
    });
  }

  @Override
  public Either<AssetError, PhotoAsset> trash(AssetId asset) {
    return storing.settle(asset, row -> AssetMachine.trashed(row, ports.timekeeper().now()))
        .peek(it -> told(it, photo -> new DeliveryEvent.Remove(photo, true)));
  }

  @Override
  public Either<AssetError, PhotoAsset> restore(AssetId asset) {
    return storing.settle(asset, row -> AssetMachine.restored(row)).peek(it -> told(it, DeliveryEvent.Restore::new));
  }

  @Override
  public Either<AssetError, PhotoAsset> delete(AssetId asset) {
    return storing.settle(asset, row -> Option.some(new AssetChange.Delete(row)))
        .peek(it -> told(it, photo -> new DeliveryEvent.Remove(photo, false)));
  }

  /** The second phase is told what is durable; killed before, it finds so at the next start. */
  private void told(PhotoAsset row, Function<PhotoId, DeliveryEvent> event) {
    row.photo().map(event).forEach(it -> loop.ask(() -> {
      delivering.turn(it);
      return it;
    }));
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
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    return ports.assetStore().page(filter, after, limit);
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) {
    return ports.assetStore().changes(since, limit);
  }

  @Override
  public AssetCursor cursor() {
    return ports.assetStore().cursor();
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
