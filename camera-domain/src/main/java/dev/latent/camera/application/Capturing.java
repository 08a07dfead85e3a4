package dev.latent.camera.application;

import dev.latent.camera.model.At;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.capture.Capture;
import dev.latent.camera.model.capture.CaptureCommand;
import dev.latent.camera.model.capture.CaptureEvent;
import dev.latent.camera.model.capture.CaptureMachine;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.BurstFrame;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureFacts;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.session.CapturePlan;
import dev.latent.camera.model.session.OutputId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Captures under way: feeds their machines with what the device tells, and obeys them. Confined to the loop. */
final class Capturing {

  private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("'IMG_'yyyyMMdd_HHmmss_SSS");

  private final DrivenPorts ports;
  private final Loop loop;
  private final Storing storing;
  private final Delivering delivering;
  private final Proxies proxies;
  private final Sweeping sweeping;
  private final Teller teller;
  private Map<CaptureId, Shot> shots = HashMap.empty();

  Capturing(DrivenPorts ports, Loop loop, Storing storing, Delivering delivering, Proxies proxies,
      Sweeping sweeping, Teller teller) {
    this.ports = ports;
    this.loop = loop;
    this.storing = storing;
    this.delivering = delivering;
    this.proxies = proxies;
    this.sweeping = sweeping;
    this.teller = teller;
  }

  /** Tells the application that listens to an output. */
  interface Teller {
    void tell(OutputId output, PhotoEvent event);
  }

  private record Shot(OutputId output, Capture capture) {}

  /** Photos that are nobody else's business yet. */
  Set<PhotoId> current() {
    return shots.values().map(it -> it.capture().request().photo()).toSet().addAll(proxies.photos());
  }

  /** {@return what the device answers; refused, nothing is remembered} */
  Either<CameraError, CaptureId> press(OutputId output, CapturePlan plan) {
    CaptureRequest request = new CaptureRequest(plan.capture(), facts(plan), plan.profile(),
        plan.way().deferral().deferred(), plan.prioritization());
    return ports.cameraHal().capture(request)
        .peek(id -> shots = shots.put(id, new Shot(output, Capture.pressed(request, plan.way()))));
  }

  /** A burst is named by its first photo. */
  private CaptureFacts facts(CapturePlan plan) {
    OffsetDateTime now = ports.timekeeper().now();
    return new CaptureFacts.Builder()
        .photo(plan.burst().filter(it -> it.index() == 1).map(BurstFrame::key).getOrElse(ports.ids()::photo))
        .camera(plan.camera())
        .mode(plan.mode())
        .setting(plan.setting())
        .settings(plan.settings())
        .burst(plan.burst())
        .takenAt(now)
        .title(TITLE.format(now) + plan.burst().map(Capturing::suffix).getOrElse(""))
        .build();
  }

  /** Source: Media Library Kit, how the photos of a burst are named. */
  private static String suffix(BurstFrame frame) {
    return "_BURST%03d".formatted(frame.index()) + (frame.index() == 1 ? "_COVER" : "");
  }

  void heard(CameraEvent.OfCapture event) {
    if (shots.containsKey(event.capture())) {
      turn(event.capture(), new CaptureEvent.FromDevice(event));
    } else {
      image(event).forEach(this::discard);
    }
  }

  /** The camera is gone: what had no image has failed. */
  void lost(CameraId camera, CameraError error) {
    shots.filter(it -> it._2.capture().request().facts().camera().equals(camera)).keySet()
        .forEach(it -> turn(it, new CaptureEvent.FromDevice(new CameraEvent.CaptureFailed(it, error))));
  }

  private void turn(CaptureId id, CaptureEvent event) {
    Shot shot = shots.get(id).get();
    Step<Capture, CaptureCommand> step = CaptureMachine.step(shot.capture(), new At<>(uptime(), event));
    shots = step.state().over() ? shots.remove(id) : shots.put(id, new Shot(shot.output(), step.state()));
    step.commands().forEach(it -> obey(id, shot.output(), it));
  }

  private void obey(CaptureId id, OutputId output, CaptureCommand command) {
    switch (command) {
      case CaptureCommand.Tell(var event) -> teller.tell(output, releasable(event));
      case CaptureCommand.Store(var asset, var image) -> ports.background().execute(() -> store(id, asset, image));
      case CaptureCommand.Entrust(var proxy) -> entrust(output, proxy);
      case CaptureCommand.Discard(var image) -> discard(image);
    }
  }

  private void store(CaptureId id, NewAsset asset, EncodedImage image) {
    Either<AssetError, PhotoAsset> stored = Either.left(AssetErrorCode.INTERNAL.because("the media library broke"));
    try (image) {
      stored = storing.create(asset, Option.some(image));
    } finally {
      Either<AssetError, PhotoAsset> told = stored;
      loop.post(() -> stored(id, told));
    }
  }

  private void stored(CaptureId id, Either<AssetError, PhotoAsset> stored) {
    stored.filter(PhotoAsset::temporary).forEach(_ -> sweeping.temporary());
    stored.filter(it -> it.quality() == PhotoQuality.LOW).flatMap(it -> it.toOption()).flatMap(PhotoAsset::photo)
        .forEach(this::wanted);
    turn(id, stored.fold(CaptureEvent.NotStored::new, CaptureEvent.Stored::new));
  }

  private void wanted(PhotoId photo) {
    delivering.turn(new DeliveryEvent.FirstStageDelivered());
    delivering.turn(new DeliveryEvent.Add(photo));
  }

  private void entrust(OutputId output, DeferredPhotoProxy proxy) {
    proxies.entrust(output, proxy);
    delivering.turn(new DeliveryEvent.FirstStageDelivered());
  }

  /** To close what a proxy holds is to give up its photo, unless it was stored. */
  private PhotoEvent releasable(PhotoEvent event) {
    return event instanceof PhotoEvent.DeferredPhotoProxyAvailable(var proxy, var firstFrameAt, var at)
        ? new PhotoEvent.DeferredPhotoProxyAvailable(new DeferredPhotoProxy(proxy.captureId(), proxy.facts(),
            new EntrustedImage(proxy.thumbnail(), () -> loop.post(() -> proxies.released(proxy.photo())))), firstFrameAt, at)
        : event;
  }

  private void discard(EncodedImage image) {
    ports.background().execute(image::close);
  }

  private static Option<EncodedImage> image(CameraEvent.OfCapture event) {
    return switch (event) {
      case CameraEvent.FirstStage(_, var image, _) -> Option.some(image);
      case CameraEvent.FullImage(_, var image, _) -> Option.some(image);
      case CameraEvent.CaptureStarted _, CameraEvent.ShutterOpened _, CameraEvent.ShutterClosed _,
          CameraEvent.QuickThumbnail _, CameraEvent.CaptureEnded _, CameraEvent.CaptureFailed _ -> Option.none();
    };
  }

  private Duration uptime() {
    return ports.timekeeper().uptime();
  }
}
