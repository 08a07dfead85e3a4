package dev.latent.app.cli.run;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoType;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.PhotoOutput;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;

/**
 * The application's listeners of one photo output. What they are told goes into the inbox; a photo that the application
 * has to store is stored here and now, for nothing else is as urgent.
 */
final class Listening {

  /** Names that are tried before a photo is not stored. */
  private static final int NAMES = 1000;

  private final Context context;
  private final Inbox inbox;
  private final PhotoOutput output;

  Listening(Context context, Inbox inbox, PhotoOutput output) {
    this.context = context;
    this.inbox = inbox;
    this.output = output;
  }

  /** @param delivery the event by which the photo itself is to come */
  void begin(Class<? extends PhotoEvent.FirstDelivery> delivery) {
    listen(PhotoEvent.CaptureStart.class);
    listen(PhotoEvent.EstimatedCaptureDuration.class);
    listen(PhotoEvent.FrameShutter.class);
    listen(PhotoEvent.FrameShutterEnd.class);
    listen(PhotoEvent.CaptureReady.class);
    listen(PhotoEvent.CaptureEnd.class);
    listen(PhotoEvent.CaptureError.class);
    output.on(delivery, this::delivered);
  }

  private <E extends PhotoEvent> void listen(Class<E> kind) {
    output.on(kind, event -> inbox.put(new Incoming.FromCamera(event)));
  }

  private void delivered(PhotoEvent.FirstDelivery delivery) {
    inbox.put(new Incoming.FromCamera(delivery));
    switch (delivery) {
      case PhotoEvent.PhotoAssetAvailable(_, var asset, _, _) -> kept(delivery,
          context.photoAccessHelper().applyChanges(new MediaAssetChangeRequest(asset).saveCameraPhoto()));
      case PhotoEvent.DeferredPhotoProxyAvailable(var proxy, _, _) -> {
        kept(delivery, store(proxy.facts(), request -> request.addResource(proxy)));
        proxy.thumbnail().close();
      }
      case PhotoEvent.PhotoAvailable(var photo, _, _) -> {
        kept(delivery, store(photo.facts(), request -> request.addResource(photo)));
        photo.release();
      }
    }
  }

  private void kept(PhotoEvent.FirstDelivery delivery, Either<AssetError, PhotoAsset> asset) {
    inbox.put(new Incoming.Kept(delivery, asset, context.uptime()));
  }

  private Either<AssetError, PhotoAsset> store(CaptureFacts facts, UnaryOperator<MediaAssetChangeRequest> resource) {
    return create(DisplayName.jpeg(facts.title())).flatMap(asset ->
        context.photoAccessHelper().applyChanges(resource.apply(new MediaAssetChangeRequest(asset))));
  }

  /** Under the first name that is free. */
  private Either<AssetError, PhotoAsset> create(DisplayName name) {
    Either<AssetError, PhotoAsset> made = named(name);
    for (int number = 2; number <= NAMES && taken(made); number++) {
      made = named(name.numbered(number));
    }
    return made;
  }

  private Either<AssetError, PhotoAsset> named(DisplayName name) {
    return context.photoAccessHelper().createAsset(PhotoType.IMAGE, name.extension(), Option.some(name.title()));
  }

  private static boolean taken(Either<AssetError, PhotoAsset> made) {
    return made.isLeft() && made.getLeft().code() == AssetErrorCode.FILE_EXISTS;
  }
}
