package dev.latent.hal.folder;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** What happens to the kit. */
sealed interface TetherEvent {

  /** The alarm rang. */
  record Woke() implements TetherEvent {}

  /** About the camera half. */
  sealed interface OfCamera extends TetherEvent {}

  /** The camera is closed. */
  record Left() implements OfCamera {}

  /** It was told how to be set. */
  record Updated() implements OfCamera {}

  /** The folder was looked at. */
  record Looked(Seq<Seen> files) implements OfCamera {}

  /** The folder could not be read. */
  record NotLooked(CameraError why) implements OfCamera {}

  /**
   * A photo was made of a file; its image waits to be told.
   *
   * @param held how the file that the kit holds was when it was taken
   */
  record Took(CaptureRequest request, Stamp held) implements OfCamera {}

  /** No photo can be made of the file as it is. */
  record NotTaken(CaptureId capture) implements OfCamera {}

  /** The disk failed. */
  record TakeFailed(CaptureId capture, CameraError why) implements OfCamera {}

  /** About the second phase. */
  sealed interface OfSecond extends TetherEvent {}

  record Interrupted() implements OfSecond {}

  record WasReset() implements OfSecond {}

  record Freed(PhotoId photo) implements OfSecond {}

  /**
   * How the file of a job is now.
   *
   * @param stamp none when it is not there any more
   */
  record Stamped(int job, Option<Stamp> stamp) implements OfSecond {}

  /** The file of a job was looked through. */
  record Judged(int job, Verdict verdict) implements OfSecond {}

  /** What a look through a file found. */
  enum Verdict {
    WHOLE,
    /** Something is missing, and may still come. */
    NOT_WHOLE,
    /** Something is missing, and nobody can write it any more. */
    LOST
  }
}
