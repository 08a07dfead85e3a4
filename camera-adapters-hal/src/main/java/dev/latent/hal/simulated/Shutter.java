package dev.latent.hal.simulated;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.control.Option;

/**
 * The camera half of the device.
 *
 * @param open the one camera in use
 * @param shots taken so far; numbers the next, from 0
 * @param preparations so far; an older one's end means nothing
 */
record Shutter(Option<CameraId> open, Option<StreamConfiguration> streams, Stage stage, int shots, int preparations) {

  static final Shutter CLOSED = new Shutter(Option.none(), Option.none(), new Idle(), 0, 0);

  /** What it is doing. */
  sealed interface Stage {}

  /** No photo stream. */
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

  Option<Shot> shot() {
    return stage instanceof Exposing(Shot shot) ? Option.some(shot) : Option.none();
  }

  Shutter opened(CameraId camera) {
    return new Shutter(Option.some(camera), Option.none(), new Idle(), shots, preparations);
  }

  Shutter closed() {
    return new Shutter(Option.none(), Option.none(), new Idle(), shots, preparations + 1);
  }

  Shutter with(StreamConfiguration configured) {
    return new Shutter(open, Option.some(configured), stage, shots, preparations);
  }

  Shutter in(Stage next) {
    return new Shutter(open, streams, next, shots, preparations);
  }

  Shutter preparing() {
    return new Shutter(open, streams, new Preparing(), shots, preparations + 1);
  }

  Shutter counted() {
    return new Shutter(open, streams, stage, shots + 1, preparations);
  }
}
