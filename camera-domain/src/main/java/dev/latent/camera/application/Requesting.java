package dev.latent.camera.application;

import dev.latent.camera.model.At;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.request.ImageRequests;
import dev.latent.camera.model.request.PreparedImage;
import dev.latent.camera.model.request.Rendition;
import dev.latent.camera.model.request.RequestCommand;
import dev.latent.camera.model.request.RequestEvent;
import dev.latent.camera.model.request.RequestId;
import dev.latent.camera.model.request.RequestMachine;
import dev.latent.camera.model.request.RequestOptions;
import dev.latent.camera.port.driving.MediaAssetDataHandler;
import dev.latent.camera.port.driving.MediaAssetManager;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Those who wait for images: feeds their machine, obeys it, and hands images over, each request in a lane of its own. */
final class Requesting implements MediaAssetManager {

  private final DrivenPorts ports;
  private final Loop loop;
  private final Mailbox mailbox;
  private final Delivering delivering;
  private final Map<RequestId, Desk> desks = new ConcurrentHashMap<>();
  private final Alarms.Alarm alarm;
  private ImageRequests state = ImageRequests.NONE;

  Requesting(DrivenPorts ports, Loop loop, Mailbox mailbox, Delivering delivering, Alarms alarms) {
    this.ports = ports;
    this.loop = loop;
    this.mailbox = mailbox;
    this.delivering = delivering;
    this.alarm = alarms.alarm(() -> turn(new RequestEvent.Woke()));
  }

  private record Desk(MediaAssetDataHandler handler, Mailbox.Lane lane) {}

  /** The row is read before the request is noted, and again after it: what settles in between is not missed. */
  @Override
  public Either<AssetError, RequestId> requestImageData(AssetId asset, RequestOptions options,
      MediaAssetDataHandler handler) {
    return ports.assetStore().find(asset)
        .toEither(() -> AssetErrorCode.INVALID_URI.because("there is no asset " + asset))
        .map(row -> loop.ask(() -> asked(row, options, handler)))
        .peek(request -> {
          Option<PhotoAsset> now = ports.assetStore().find(asset);
          loop.ask(() -> turn(new RequestEvent.Seen(request, now)));
        });
  }

  private RequestId asked(PhotoAsset row, RequestOptions options, MediaAssetDataHandler handler) {
    boolean awaited = row.photo().exists(it -> delivering.state().awaits(it));
    Desk desk = new Desk(handler, mailbox.lane());
    Step<ImageRequests, RequestCommand> step = step(new RequestEvent.Asked(row, options, awaited));
    desks.put(step.state().last(), desk);
    return take(step).last();
  }

  @Override
  public void cancelRequest(RequestId request) {
    desks.remove(request);
    loop.ask(() -> turn(new RequestEvent.Cancelled(request)));
  }

  @Override
  public Either<AssetError, Rendition> requestImage(AssetId asset, Size target) {
    return ports.assetStore().open(asset).flatMap(opened -> {
      try (StoredImage image = opened) {
        return ports.imageDecoder().decode(image, target).map(pixels -> new Rendition(image.asset(), pixels));
      }
    });
  }

  /** Inside a turn of the second phase; heard in a turn of its own. */
  void notice(DeliveryNotice notice) {
    if (notice instanceof DeliveryNotice.OfPhoto of) {
      loop.post(() -> turn(new RequestEvent.Noticed(of)));
    }
  }

  private Step<ImageRequests, RequestCommand> step(RequestEvent event) {
    return RequestMachine.step(state, new At<>(ports.timekeeper().uptime(), event));
  }

  private ImageRequests turn(RequestEvent event) {
    return take(step(event));
  }

  private ImageRequests take(Step<ImageRequests, RequestCommand> step) {
    state = step.state();
    step.commands().forEach(this::obey);
    alarm.at(state.nextWake());
    return step.state();
  }

  private void obey(RequestCommand command) {
    switch (command) {
      case RequestCommand.Deliver(var request, var asset, boolean last, var reason) ->
          tell(request, last, it -> prepare(it, request, asset, reason));
      case RequestCommand.Refuse(var request, var reason) ->
          tell(request, true, it -> it.onDataPrepared(new PreparedImage(request, Option.none(), Option.some(reason))));
      case RequestCommand.Progress(var request, int percent) -> tell(request, false, it -> it.onProgress(percent));
      case RequestCommand.ProcessNow(var photo) -> delivering.turn(new DeliveryEvent.ProcessNow(photo));
      case RequestCommand.TakeBack(var photo) -> delivering.turn(new DeliveryEvent.TakeBack(photo));
    }
  }

  /** Whoever has cancelled meanwhile is told nothing. */
  private void tell(RequestId request, boolean last, Consumer<MediaAssetDataHandler> letter) {
    Option.of(desks.get(request)).forEach(desk -> desk.lane().post(() -> {
      if (last ? desks.remove(request, desk) : desks.containsKey(request)) {
        letter.accept(desk.handler());
      }
    }));
  }

  /** The image that is there now, which may be better than the one that was meant. */
  private void prepare(MediaAssetDataHandler handler, RequestId request, AssetId asset, Option<String> reason) {
    Either<AssetError, StoredImage> opened = ports.assetStore().open(asset);
    Option<String> why = opened.fold(error -> Option.some(error.what()),
        it -> reason.filter(_ -> !AssetMachine.isFinal(it.asset())));
    try (StoredImage image = opened.getOrNull()) {
      handler.onDataPrepared(new PreparedImage(request, Option.of(image), why));
    }
  }
}
