package dev.latent.camera.model.capture;

import dev.latent.camera.model.At;
import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetMachine;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.capture.Capture.Image;
import dev.latent.camera.model.capture.Capture.Stage;
import dev.latent.camera.model.capture.CaptureCommand.Discard;
import dev.latent.camera.model.capture.CaptureCommand.Entrust;
import dev.latent.camera.model.capture.CaptureCommand.Store;
import dev.latent.camera.model.capture.CaptureCommand.Tell;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureEndInfo;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureStartInfo;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.FrameShutterEndInfo;
import dev.latent.camera.model.photo.FrameShutterInfo;
import dev.latent.camera.model.photo.Photo;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * One capture: the application is told each thing exactly once and in order, whatever the device repeats. A total, pure
 * function; an event out of its turn means nothing.
 */
public final class CaptureMachine {

  private CaptureMachine() {}

  public static Step<Capture, CaptureCommand> step(Capture capture, At<? extends CaptureEvent> at) {
    return switch (at.event()) {
      case CaptureEvent.FromDevice(var event) -> device(capture, event, at.uptime());
      case CaptureEvent.Stored(var asset) -> stored(capture, asset, at.uptime());
      case CaptureEvent.NotStored(var error) -> notStored(capture, error, at.uptime());
    };
  }

  private static Step<Capture, CaptureCommand> device(Capture capture, CameraEvent.OfCapture event, Duration now) {
    CaptureId id = capture.request().capture();
    return switch (event) {
      case CameraEvent.CaptureStarted(_, var exposure, var duration) -> advance(capture, Stage.PRESSED, Stage.STARTED,
          new PhotoEvent.CaptureStart(new CaptureStartInfo(id, exposure), capture.way().deferral(), now),
          new PhotoEvent.EstimatedCaptureDuration(id, duration, now));
      case CameraEvent.ShutterOpened(_) -> advance(capture, Stage.STARTED, Stage.SHUTTER_OPEN,
          new PhotoEvent.FrameShutter(new FrameShutterInfo(id, now), now));
      case CameraEvent.ShutterClosed(_) -> advance(capture, Stage.SHUTTER_OPEN, Stage.SHUTTER_CLOSED,
          new PhotoEvent.FrameShutterEnd(new FrameShutterEndInfo(id), now));
      case CameraEvent.CaptureEnded(_, int frames) -> advance(capture, Stage.SHUTTER_CLOSED, Stage.ENDED,
          new PhotoEvent.CaptureEnd(new CaptureEndInfo(id, frames), now));
      case CameraEvent.QuickThumbnail(_, var image) -> thumbnail(capture,
          new PhotoEvent.QuickThumbnail(id, image, now));
      case CameraEvent.FirstStage(_, var image, var at) -> first(capture, image, at, now);
      case CameraEvent.FullImage(_, var image, var at) -> full(capture, image, at, now);
      case CameraEvent.CaptureFailed(_, var error) -> failed(capture, error, now);
    };
  }

  private static Step<Capture, CaptureCommand> advance(Capture capture, Stage from, Stage to, PhotoEvent... told) {
    return capture.stage() == from
        ? new Step<>(capture.at(to), List.of(told).map(Tell::new))
        : Step.stay(capture);
  }

  /** Once, and only ahead of the image. */
  private static Step<Capture, CaptureCommand> thumbnail(Capture capture, PhotoEvent.QuickThumbnail told) {
    return capture.image() == Image.AWAITED && capture.stage() != Stage.PRESSED
        ? Step.to(capture.with(Image.GLIMPSED), new Tell(told))
        : Step.stay(capture);
  }

  private static Step<Capture, CaptureCommand> first(Capture capture, EncodedImage image, Duration at, Duration now) {
    if (!capture.awaitsImage()) {
      return Step.to(capture, new Discard(image));
    }
    return switch (capture.way().path()) {
      case PHOTO -> Step.to(capture, new Discard(image));
      case PHOTO_ASSET -> store(capture, image, PhotoQuality.LOW, at);
      case PHOTO_PROXY -> entrust(capture, image, at, now);
    };
  }

  private static Step<Capture, CaptureCommand> full(Capture capture, EncodedImage image, Duration at, Duration now) {
    if (!capture.awaitsImage()) {
      return Step.to(capture, new Discard(image));
    }
    return switch (capture.way().path()) {
      case PHOTO -> Step.to(capture.received(Image.SETTLED, at), new Tell(new PhotoEvent.PhotoAvailable(
          new Photo(capture.request().capture(), capture.request().facts(), image), at, now)));
      case PHOTO_ASSET -> store(capture, image, PhotoQuality.FULL, at);
      case PHOTO_PROXY -> Step.to(capture, new Discard(image));
    };
  }

  private static Step<Capture, CaptureCommand> store(Capture capture, EncodedImage image, PhotoQuality quality,
      Duration at) {
    return Step.to(capture.received(Image.STORING, at),
        new Store(AssetMachine.captured(capture.request().facts(), quality), image));
  }

  private static Step<Capture, CaptureCommand> entrust(Capture capture, EncodedImage image, Duration at, Duration now) {
    CaptureId id = capture.request().capture();
    DeferredPhotoProxy proxy = new DeferredPhotoProxy(id, capture.request().facts(), image);
    return Step.to(capture.received(Image.SETTLED, at), new Entrust(proxy),
        new Tell(new PhotoEvent.DeferredPhotoProxyAvailable(proxy, at, now)));
  }

  private static Step<Capture, CaptureCommand> stored(Capture capture, PhotoAsset asset, Duration now) {
    return capture.image() == Image.STORING
        ? Step.to(capture.with(Image.SETTLED), new Tell(new PhotoEvent.PhotoAssetAvailable(
            capture.request().capture(), asset, capture.firstFrameAt(), now)))
        : Step.stay(capture);
  }

  /** The raw of a deferred capture stays: the photo is adopted when the library is opened again. */
  private static Step<Capture, CaptureCommand> notStored(Capture capture, AssetError error, Duration now) {
    return capture.image() == Image.STORING
        ? Step.to(capture.with(Image.SETTLED),
            error(capture, CameraErrorCode.SERVICE_FATAL_ERROR.because("the photo was not stored: " + error.what()), now))
        : Step.stay(capture);
  }

  private static Step<Capture, CaptureCommand> failed(Capture capture, CameraError error, Duration now) {
    if (capture.stage() == Stage.ENDED && !capture.awaitsImage()) {
      return Step.stay(capture);
    }
    return capture.image() == Image.STORING
        ? Step.to(capture.at(Stage.ENDED), error(capture, error, now))
        : Step.to(capture.at(Stage.ENDED).with(Image.SETTLED), error(capture, error, now));
  }

  private static CaptureCommand error(Capture capture, CameraError error, Duration now) {
    return new Tell(new PhotoEvent.CaptureError(Option.some(capture.request().capture()), error, now));
  }
}
