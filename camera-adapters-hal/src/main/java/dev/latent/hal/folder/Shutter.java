package dev.latent.hal.folder;

import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.control.Option;

/**
 * The camera half.
 *
 * @param open the one camera, in use
 */
record Shutter(Option<CameraId> open, Option<StreamConfiguration> streams, Phase phase) {

  static final Shutter CLOSED = new Shutter(Option.none(), Option.none(), new Idle());

  /** What it is doing. */
  sealed interface Phase {}

  /** No photo stream. */
  record Idle() implements Phase {}

  /** A press is taken. */
  record Ready() implements Phase {}

  /** The folder cannot be read. */
  record Gone() implements Phase {}

  /**
   * The next file is the photo.
   *
   * @param looked whether the folder was looked at since the press
   */
  record Armed(CaptureRequest request, boolean looked) implements Phase {}

  /** A photo is being made of a file. */
  record Taking(CaptureRequest request, Inbox.Sighting file, boolean settled) implements Phase {}

  boolean photographs() {
    return streams.exists(it -> it.photo().isDefined());
  }

  /** The capture that waits for its file, or has it. */
  Option<CaptureRequest> capture() {
    return switch (phase) {
      case Armed(var request, _) -> Option.some(request);
      case Taking(var request, _, _) -> Option.some(request);
      case Idle _, Ready _, Gone _ -> Option.none();
    };
  }

  Shutter opened(CameraId camera) {
    return new Shutter(Option.some(camera), Option.none(), new Idle());
  }

  Shutter with(StreamConfiguration configured) {
    return new Shutter(open, Option.some(configured), phase);
  }

  Shutter in(Phase next) {
    return new Shutter(open, streams, next);
  }
}
