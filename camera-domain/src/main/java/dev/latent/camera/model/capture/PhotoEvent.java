package dev.latent.camera.model.capture;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CaptureEndInfo;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureStartInfo;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.FrameShutterEndInfo;
import dev.latent.camera.model.photo.FrameShutterInfo;
import dev.latent.camera.model.photo.Photo;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * What a photo output tells its application. Source: Camera Kit, the events of PhotoOutput; {@code at}, the steady time
 * of what is told, is ours.
 */
public sealed interface PhotoEvent {

  Duration at();

  /**
   * captureStartWithInfo: exposure begins.
   *
   * @param deferral whether this photo has a second phase, and why; ours
   */
  record CaptureStart(CaptureStartInfo info, DeferralDecision deferral, Duration at) implements PhotoEvent {}

  /**
   * estimatedCaptureDuration: how long the device will be taking frames.
   *
   * @param duration since the exposure began; none is Camera Kit's -1, unknown
   */
  record EstimatedCaptureDuration(CaptureId captureId, Option<Duration> duration, Duration at) implements PhotoEvent {}

  /** frameShutter: the first frame is being exposed. */
  record FrameShutter(FrameShutterInfo info, Duration at) implements PhotoEvent {}

  /** frameShutterEnd: the last frame is exposed. */
  record FrameShutterEnd(FrameShutterEndInfo info, Duration at) implements PhotoEvent {}

  /** captureReady: the next capture may be asked for. */
  record CaptureReady(Duration at) implements PhotoEvent {}

  /** quickThumbnail: a small image, before the first delivery; only where it was enabled. */
  record QuickThumbnail(CaptureId captureId, PixelMap thumbnail, Duration at) implements PhotoEvent {

    @Override
    public String toString() {
      return "QuickThumbnail[" + captureId + ", " + at + "]";
    }
  }

  /**
   * The session was configured anew, because what the application listens for asks for another way of delivery; ours.
   *
   * @param deferral what is in force now, and why
   */
  record StreamRestarted(DeferralDecision deferral, Duration at) implements PhotoEvent {}

  /** captureEnd: all frames are taken. */
  record CaptureEnd(CaptureEndInfo info, Duration at) implements PhotoEvent {}

  /** An image of a capture comes: exactly one of these per capture, unless it fails. */
  sealed interface FirstDelivery extends PhotoEvent {

    CaptureId captureId();

    /** When the first raw frame was in memory, steady time. */
    Duration firstFrameAt();
  }

  /** photoAvailable: the full image of a single-stage capture. The application releases it. */
  record PhotoAvailable(Photo photo, Duration firstFrameAt, Duration at) implements FirstDelivery {

    @Override
    public CaptureId captureId() {
      return photo.captureId();
    }
  }

  /** photoAssetAvailable: the photo is in the media library, durable. */
  record PhotoAssetAvailable(CaptureId captureId, PhotoAsset asset, Duration firstFrameAt, Duration at)
      implements FirstDelivery {}

  /** deferredPhotoProxyAvailable: the first stage, for the application to store. */
  record DeferredPhotoProxyAvailable(DeferredPhotoProxy proxy, Duration firstFrameAt, Duration at)
      implements FirstDelivery {

    @Override
    public CaptureId captureId() {
      return proxy.captureId();
    }
  }

  /** error: a capture, or with none the stream, failed. */
  record CaptureError(Option<CaptureId> captureId, CameraError error, Duration at) implements PhotoEvent {}
}
