package dev.latent.hal.simulated;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.control.Option;

/**
 * The camera half of the device.
 *
 * @param open the one camera in use
 * @param settings how it is set
 * @param shots taken so far; numbers the next, from 0
 * @param preparations so far; an older one's end means nothing
 */
record Shutter(Option<CameraId> open, CameraSettings settings, Option<StreamConfiguration> streams, Stage stage,
    int shots, int preparations) {

  static final Shutter CLOSED =
      new Shutter(Option.none(), CameraSettings.initial(), Option.none(), new Idle(), 0, 0);

  /** What it is doing. */
  sealed interface Stage {}

  /** No photo stream; the viewfinder may be prepared. */
  record Idle() implements Stage {}

  /** The next burst is being simulated. */
  record Preparing() implements Stage {}

  /** The next burst could not be simulated, or there is no room for it. */
  record Blocked(CameraError why) implements Stage {}

  /** The next burst lies in memory; a press is taken. */
  record Ready() implements Stage {}

  record Exposing(Shot shot) implements Stage {}

  boolean photographs() {
    return streams.exists(it -> it.photo().isDefined());
  }

  boolean deferred() {
    return streams.exists(StreamConfiguration::deferred);
  }

  /** Whether each photo is to have a quick thumbnail. */
  boolean glimpses() {
    return streams.flatMap(StreamConfiguration::photo).exists(PhotoStream::quickThumbnail);
  }

  boolean previews() {
    return preview().isDefined();
  }

  Option<PreviewStream> preview() {
    return streams.flatMap(StreamConfiguration::preview);
  }

  Option<Shot> shot() {
    return stage instanceof Exposing(Shot shot) ? Option.some(shot) : Option.none();
  }

  Shutter opened(CameraId camera) {
    return new Shutter(Option.some(camera), CameraSettings.initial(), Option.none(), new Idle(), shots, preparations);
  }

  Shutter closed() {
    return new Shutter(Option.none(), settings, Option.none(), new Idle(), shots, preparations + 1);
  }

  Shutter with(StreamConfiguration configured) {
    return new Shutter(open, settings, Option.some(configured), stage, shots, preparations);
  }

  Shutter in(Stage next) {
    return new Shutter(open, settings, streams, next, shots, preparations);
  }

  Shutter with(CameraSettings changed) {
    return new Shutter(open, changed, streams, stage, shots, preparations);
  }

  /** Another preparation begins. */
  Shutter preparing(Stage next) {
    return new Shutter(open, settings, streams, next, shots, preparations + 1);
  }

  Shutter counted() {
    return new Shutter(open, settings, streams, stage, shots + 1, preparations);
  }
}
