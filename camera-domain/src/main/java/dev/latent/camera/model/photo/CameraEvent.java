package dev.latent.camera.model.photo;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraStatus;
import io.vavr.control.Option;
import java.time.Duration;

/** What a camera device tells. Of each capture the device says each thing at most once. */
public sealed interface CameraEvent {

  /** About one capture. */
  sealed interface OfCapture extends CameraEvent {
    CaptureId capture();
  }

  /**
   * Exposure begins.
   *
   * @param exposure the estimated time until the last frame is exposed
   * @param duration the estimated time until the last frame is read out; none when the device does not know
   */
  record CaptureStarted(CaptureId capture, Duration exposure, Option<Duration> duration) implements OfCapture {}

  record ShutterOpened(CaptureId capture) implements OfCapture {}

  record ShutterClosed(CaptureId capture) implements OfCapture {}

  /**
   * No more frames are taken.
   *
   * @param frameCount the frames that were taken, lost ones not counted
   */
  record CaptureEnded(CaptureId capture, int frameCount) implements OfCapture {}

  /** The capture has no image and will have none; nothing follows. */
  record CaptureFailed(CaptureId capture, CameraError error) implements OfCapture {}

  /** A small image of it, ahead of the others, where the stream was configured so. */
  record QuickThumbnail(CaptureId capture, PixelMap image) implements OfCapture {

    @Override
    public String toString() {
      return "QuickThumbnail[" + capture + "]";
    }
  }

  /**
   * The first stage of a deferred capture; its raw burst stays with the device.
   *
   * @param firstFrameAt when the first raw frame was in memory, steady time
   */
  record FirstStage(CaptureId capture, EncodedImage image, Duration firstFrameAt) implements OfCapture {

    @Override
    public String toString() {
      return "FirstStage[" + capture + "]";
    }
  }

  /**
   * The one image of a single-stage capture; its raw is gone.
   *
   * @param firstFrameAt when the first raw frame was in memory, steady time
   */
  record FullImage(CaptureId capture, EncodedImage image, Duration firstFrameAt) implements OfCapture {

    @Override
    public String toString() {
      return "FullImage[" + capture + "]";
    }
  }

  /** The next capture may be asked for. */
  record CaptureReady(CameraId camera) implements CameraEvent {}

  /** The camera is gone or broken; captures under way that had no image fail. */
  record CameraFailed(CameraId camera, CameraError error) implements CameraEvent {}

  /**
   * The preview shows another picture.
   *
   * @param number from 1 since the camera was started
   */
  record PreviewFrame(CameraId camera, PixelMap image, long number) implements CameraEvent {

    @Override
    public String toString() {
      return "PreviewFrame[" + camera + ", " + number + "]";
    }
  }

  /**
   * A camera was joined to the device, or is gone.
   *
   * @param status APPEAR or DISAPPEAR
   */
  record StatusChanged(CameraDevice camera, CameraStatus status) implements CameraEvent {}
}
