package dev.latent.hal.simulated;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoId;
import java.time.Duration;

/** What the machine wants done; plain data. */
sealed interface DeviceCommand {

  record TellCamera(CameraEvent event) implements DeviceCommand {}

  /** Told with the image that was made for it. */
  record TellFirst(CaptureId capture, Duration firstFrameAt) implements DeviceCommand {}

  /** Told with the image that was made for it. */
  record TellFull(CaptureId capture, Duration firstFrameAt) implements DeviceCommand {}

  record TellProcessor(ProcessorEvent event) implements DeviceCommand {}

  record TellPressure(Pressure pressure) implements DeviceCommand {}

  /** Told with the small image that was made for it. */
  record TellThumbnail(CaptureId capture) implements DeviceCommand {}

  /** Told with what the viewfinder shows. */
  record ShowFrame(CameraId camera, long number) implements DeviceCommand {}

  /** Make ready what is to lie ready; Sighted where there is a preview, then Prepared or NotPrepared. */
  record Prepare(int preparation, Charge charge) implements DeviceCommand {}

  /** What was prepared is not needed any more. */
  record Unload() implements DeviceCommand {}

  /** Copy frame {@code frame}, from 1, to where the capture keeps it; FrameRead or FrameLost. */
  record ReadOut(CaptureRequest request, int frame) implements DeviceCommand {}

  /** Make the first-stage image of frame 1, ThumbnailMade before it where one is wanted; FirstMade or FirstFailed. */
  record MakeFirst(CaptureRequest request, boolean thumbnail) implements DeviceCommand {}

  /** Make the small image of frame 1 of a single-stage capture; ThumbnailMade or FirstFailed. */
  record MakeThumbnail(CaptureId capture) implements DeviceCommand {}

  /** No more frames come: force the burst to the disk. */
  record Seal(CaptureId capture) implements DeviceCommand {}

  /** The capture failed: its frames are of no use. */
  record Discard(CaptureId capture) implements DeviceCommand {}

  /** Open a held burst and align it; Opened or Spoilt. */
  record OpenHeld(int run, PhotoId photo) implements DeviceCommand {}

  /** As OpenHeld, of the first so many frames that a single-stage capture has in memory. */
  record OpenFresh(int run, CaptureId capture, int frames) implements DeviceCommand {}

  /** StripDone or Spoilt. */
  record Develop(int run, int strip) implements DeviceCommand {}

  /** Encode, and keep the image; Printed or Spoilt. */
  record Print(int run) implements DeviceCommand {}

  /** End the run's work soon; what it was at comes as if it were done, or as Spoilt. */
  record Halt(int run) implements DeviceCommand {}

  /** End the run's work soon, and let go of what it holds in memory. */
  record Abandon(int run) implements DeviceCommand {}
}
