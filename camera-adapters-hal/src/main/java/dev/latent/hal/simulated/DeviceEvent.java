package dev.latent.hal.simulated;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoId;

/** What happens to the device and cannot be refused. */
sealed interface DeviceEvent {

  /** The alarm rang. */
  record Woke() implements DeviceEvent {}

  /** Somebody asks how warm it is. */
  record PressureAsked() implements DeviceEvent {}

  /** Somebody asks how the processor is. */
  record StateAsked() implements DeviceEvent {}

  /**
   * The disk was looked at.
   *
   * @param free bytes that the spool's disk has left
   */
  record SpaceSeen(long free) implements DeviceEvent {}

  /** Of the camera. */
  sealed interface Shutter extends DeviceEvent {

    /** The camera is to be given back. */
    record Left() implements Shutter {}

    /** An open camera is to be set otherwise. */
    record Updated(CameraId camera, CameraSettings settings) implements Shutter {}

    /** A preparation that failed is to be tried again. */
    record TryAgain() implements Shutter {}

    record Prepared(int preparation) implements Shutter {}

    record NotPrepared(int preparation, CameraError error) implements Shutter {}

    /**
     * A frame is where its capture keeps it.
     *
     * @param frame from 1
     */
    record FrameRead(CaptureId capture, int frame) implements Shutter {}

    /**
     * A frame will never be there.
     *
     * @param frame from 1
     * @param why for a person
     */
    record FrameLost(CaptureId capture, int frame, String why) implements Shutter {}

    record ThumbnailMade(CaptureId capture) implements Shutter {}

    record FirstMade(CaptureId capture) implements Shutter {}

    record FirstFailed(CaptureId capture, CameraError error) implements Shutter {}
  }

  /** Of the viewfinder. */
  sealed interface Finder extends DeviceEvent {

    record Started(CameraId camera) implements Finder {}

    record Stopped(CameraId camera) implements Finder {}

    /** There is a picture of what that preparation makes ready. */
    record Sighted(int preparation) implements Finder {}
  }

  /** Of the darkroom. Those with a run mean nothing once that run is over. */
  sealed interface Darkroom extends DeviceEvent {

    record Interrupted() implements Darkroom {}

    record WasReset() implements Darkroom {}

    /** Its raw is to be freed. */
    record Freed(PhotoId photo) implements Darkroom {}

    /** The burst is open and aligned. */
    record Opened(int run, int strips) implements Darkroom {}

    record StripDone(int run, int strip) implements Darkroom {}

    /** The image is encoded, and kept. */
    record Printed(int run) implements Darkroom {}

    record Spoilt(int run, ProcessingFault fault) implements Darkroom {}
  }
}
