package dev.latent.camera.application;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoType;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** The media library as one caller sees it. */
record Library(Caller caller, DrivenPorts ports, Loop loop, Delivering delivering, Proxies proxies, Storing storing,
    Audience<AssetChanged> watchers)
    implements PhotoAccessHelper {

  @Override
  public Either<AssetError, PhotoAsset> createAsset(DisplayName name) {
    return caller.system()
        ? storing.create(AssetMachine.named(name, ports.timekeeper().now()))
        : Either.left(AssetErrorCode.NOT_SYSTEM_APPLICATION.because(
            "to choose a whole name is for system applications; name type, extension and title"));
  }

  @Override
  public Either<AssetError, PhotoAsset> createAsset(PhotoType type, String extension, Option<String> title) {
    OffsetDateTime now = ports.timekeeper().now();
    return DisplayName.of(type, title.getOrElse(() -> AssetMachine.title(now)), extension)
        .map(it -> AssetMachine.named(it, now))
        .flatMap(it -> title.isDefined() ? storing.create(it) : storing.create(it, Option.none()));
  }

  /** A proxy keeps its raw while it is being stored, and is wanted once it is. */
  @Override
  public Either<AssetError, PhotoAsset> applyChanges(MediaAssetChangeRequest request) {
    Seq<PhotoId> photos = request.operations().flatMap(Library::proxy);
    photos.forEach(photo -> turn(() -> proxies.storing(photo)));
    Either<AssetError, PhotoAsset> changed = told(storing.decide(request.asset(),
        row -> AssetMachine.ask(row, request, caller, ports.timekeeper().now())));
    photos.forEach(photo -> turn(() -> settle(photo, changed.isRight())));
    return changed;
  }

  private static Option<PhotoId> proxy(MediaAssetChangeRequest.Operation operation) {
    return operation instanceof MediaAssetChangeRequest.AddProxy(var proxy) ? Option.some(proxy.photo()) : Option.none();
  }

  private void settle(PhotoId photo, boolean stored) {
    if (stored) {
      proxies.stored(photo);
    } else {
      proxies.notStored(photo);
    }
  }

  @Override
  public Either<AssetError, PhotoAsset> trash(AssetId asset) {
    return told(storing.settle(asset, row -> AssetMachine.trashed(row, ports.timekeeper().now())));
  }

  @Override
  public Either<AssetError, PhotoAsset> restore(AssetId asset) {
    return told(storing.settle(asset, AssetMachine::restored));
  }

  @Override
  public Either<AssetError, PhotoAsset> delete(AssetId asset) {
    return told(storing.settle(asset, row -> Option.some(new AssetChange.Delete(row))));
  }

  /** The second phase is told what is durable; killed before, it finds so at the next start. */
  private Either<AssetError, PhotoAsset> told(Either<AssetError, Storing.Done> done) {
    done.forEach(it -> it.change().toList().flatMap(Library::events).forEach(event -> turn(() -> delivering.turn(event))));
    return done.map(Storing.Done::row);
  }

  /** What a change is to the second phase. */
  private static Seq<DeliveryEvent> events(AssetChange change) {
    return switch (change) {
      case AssetChange.Create _, AssetChange.Edit _, AssetChange.Revert _, AssetChange.Develop _ -> List.empty();
      case AssetChange.Delete(var from) -> from.photo().<DeliveryEvent>map(it -> new DeliveryEvent.Remove(it, false)).toList();
      case AssetChange.Update(var from, var to) -> to.photo().toList().flatMap(it -> events(it, from, to));
    };
  }

  private static Seq<DeliveryEvent> events(PhotoId photo, PhotoAsset from, PhotoAsset to) {
    boolean trashed = to.trashedAt().isDefined();
    if (from.photo().isEmpty()) {
      DeliveryEvent added = new DeliveryEvent.Add(photo);
      return trashed ? List.of(added, new DeliveryEvent.Remove(photo, true)) : List.of(added);
    }
    if (to.quality() != from.quality()) {
      return List.of(new DeliveryEvent.Withdraw(photo));
    }
    if (trashed == from.trashedAt().isDefined()) {
      return List.empty();
    }
    return List.of(trashed ? new DeliveryEvent.Remove(photo, true) : new DeliveryEvent.Restore(photo));
  }

  private void turn(Runnable work) {
    loop.ask(() -> {
      work.run();
      return work;
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
  public Seq<PhotoAsset> temporary() {
    return ports.assetStore().temporary();
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
  public Either<AssetError, StoredImage> openOriginal(AssetId asset) {
    return caller.system()
        ? ports.assetStore().openOriginal(asset)
        : Either.left(AssetErrorCode.PARAMETER.because("what is kept under an edit is for system applications"));
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
