package dev.latent.app.cli.run;

import dev.latent.app.cli.tell.Shot;
import dev.latent.app.cli.tell.Spread;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Told;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CaptureId;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Shots from the press until they are stored and the camera is done with them. Confined. */
final class FirstPhase {

  private final Teller teller;
  private final SecondPhase second;
  private final Map<CaptureId, Open> open = new LinkedHashMap<>();
  private Option<Shot> last = Option.none();
  private Spread stored = Spread.EMPTY;
  private boolean ready;
  private Option<String> broken = Option.none();
  private int failed;

  FirstPhase(Teller teller, SecondPhase second) {
    this.teller = teller;
    this.second = second;
  }

  /**
   * A shot that is not over.
   *
   * @param ended all frames are taken, or will never be
   * @param settled the photo is stored, or will never be
   */
  private record Open(Shot shot, boolean ended, boolean settled) {

    Open end() {
      return new Open(shot, true, settled);
    }

    Open settle() {
      return new Open(shot, ended, true);
    }

    boolean over() {
      return ended && settled;
    }
  }

  void pressed(Shot shot) {
    ready = false;
    last = Option.some(shot);
    open.put(shot.capture(), new Open(shot, false, false));
  }

  void refused(int number, CameraError why) {
    failed++;
    teller.tell(new Told.Refused(number, why.what()));
  }

  /** Whether the camera takes the next press. */
  boolean ready() {
    return ready;
  }

  /** Whether every shot is over, and the camera is ready again or never will be. */
  boolean quiet() {
    return open.isEmpty() && (ready || broken.isDefined());
  }

  /** Whether every shot so far has all that it gets. */
  boolean idle() {
    return open.isEmpty();
  }

  /** Why the camera takes no more photos. */
  Option<String> broken() {
    return broken;
  }

  int failed() {
    return failed;
  }

  /** From the first raw frame of each photo until it was stored. */
  Spread stored() {
    return stored;
  }

  void told(PhotoEvent event) {
    switch (event) {
      case PhotoEvent.CaptureStart(var info, var deferral, var at) -> tell(info.captureId(), shot ->
          new Told.Started(shot, deferral, at.minus(shot.press())));
      case PhotoEvent.EstimatedCaptureDuration(var id, var duration, var at) -> tell(id, shot ->
          new Told.Estimated(shot, duration, at.minus(shot.press())));
      case PhotoEvent.FrameShutter(var info, var at) -> happened(info.captureId(), "frameShutter", at);
      case PhotoEvent.FrameShutterEnd(var info, var at) -> happened(info.captureId(), "frameShutterEnd", at);
      case PhotoEvent.CaptureEnd(var info, var at) -> {
        happened(info.captureId(), "captureEnd", at);
        change(info.captureId(), shotOf(info.captureId()).map(Open::end));
      }
      case PhotoEvent.CaptureReady(var at) -> ready(at);
      case PhotoEvent.DeferredPhotoProxyAvailable it ->
          happened(it.captureId(), "deferredPhotoProxyAvailable", it.at());
      case PhotoEvent.PhotoAssetAvailable it -> happened(it.captureId(), "photoAssetAvailable", it.at());
      case PhotoEvent.PhotoAvailable it -> happened(it.captureId(), "photoAvailable", it.at());
      case PhotoEvent.CaptureError(var id, var error, var at) -> id.fold(
          () -> broken = Option.some(error.what()),
          it -> fail(it, error.what(), at));
      case PhotoEvent.QuickThumbnail _, PhotoEvent.StreamRestarted _ -> {}
    }
  }

  /** The photo of a shot is in the library, or not. */
  void kept(Incoming.Kept kept) {
    kept.asset().fold(
        error -> notStored(kept, error),
        asset -> stored(kept, asset));
  }

  private Incoming.Kept notStored(Incoming.Kept kept, AssetError error) {
    shotOf(kept.delivery().captureId()).forEach(it -> {
      tellFailed(it.shot(), "the photo was not stored: " + error.what(), kept.at());
      change(it.shot().capture(), Option.some(it.settle()));
    });
    return kept;
  }

  private Incoming.Kept stored(Incoming.Kept kept, PhotoAsset asset) {
    shotOf(kept.delivery().captureId()).forEach(it -> {
      Shot shot = it.shot();
      Duration rawAt = kept.delivery().firstFrameAt();
      stored = stored.and(kept.at().minus(rawAt));
      teller.tell(new Told.Stored(shot, asset, rawAt.minus(shot.press()), kept.at().minus(shot.press())));
      change(shot.capture(), Option.some(it.settle()));
      if (asset.quality() == PhotoQuality.LOW) {
        asset.photo().forEach(photo -> second.follow(photo, shot));
      } else {
        second.finished(shot, asset, kept.at());
      }
    });
    return kept;
  }

  /** Of a shot that failed nothing more is told, save that the camera is ready. */
  private CaptureId fail(CaptureId id, String why, Duration at) {
    shotOf(id).forEach(it -> {
      if (!it.settled()) {
        tellFailed(it.shot(), why, at);
      }
      open.remove(id);
    });
    return id;
  }

  private void tellFailed(Shot shot, String why, Duration at) {
    failed++;
    teller.tell(new Told.Failed(Told.Whose.of(shot), why, at.minus(shot.press())));
  }

  private void ready(Duration at) {
    ready = true;
    last.forEach(it -> teller.tell(new Told.Happened(it, "captureReady", at.minus(it.press()))));
  }

  private void happened(CaptureId id, String event, Duration at) {
    tell(id, shot -> new Told.Happened(shot, event, at.minus(shot.press())));
  }

  private void tell(CaptureId id, Function<Shot, Told> told) {
    shotOf(id).map(Open::shot).map(told).forEach(teller::tell);
  }

  private Option<Open> shotOf(CaptureId id) {
    return Option.of(open.get(id));
  }

  private void change(CaptureId id, Option<Open> now) {
    now.forEach(it -> open.put(id, it));
    now.filter(Open::over).forEach(_ -> open.remove(id));
  }
}
