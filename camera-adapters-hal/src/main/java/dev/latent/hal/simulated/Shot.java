package dev.latent.hal.simulated;

import dev.latent.camera.model.control.PhotoQualityPrioritization;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import java.time.Duration;

/**
 * One capture under way.
 *
 * @param pressed steady time
 * @param count frames that it is to have
 * @param glimpse a small image of it is still to be told, before any other
 * @param cut the camera is to be given back: no more frames are read out
 */
record Shot(CaptureRequest request, Duration pressed, int count, Frames frames, Picture picture, boolean glimpse,
    boolean cut) {

  /** A single-stage photo that is to be quick has one frame. */
  static Shot of(CaptureRequest request, int burst, boolean glimpse, Duration now) {
    boolean quick = !request.deferred() && request.prioritization() == PhotoQualityPrioritization.SPEED;
    return new Shot(request, now, quick ? 1 : burst, new Frames(0, 0, 0, 0), new Awaited(), glimpse, false);
  }

  /**
   * How far the burst is; frames come in order, one at a time.
   *
   * @param begun read-outs that began
   * @param read those that ended
   * @param seen those whose moment has come, too
   * @param lost of the ones that were read
   */
  record Frames(int begun, int read, int seen, int lost) {

    Frames begin() {
      return new Frames(begun + 1, read, seen, lost);
    }

    Frames done() {
      return new Frames(begun, read + 1, seen, lost);
    }

    Frames see() {
      return new Frames(begun, read, seen + 1, lost);
    }

    Frames lose() {
      return new Frames(begun, read + 1, seen, lost + 1);
    }

    int good() {
      return seen - lost;
    }
  }

  /** How far its one image is. */
  sealed interface Picture {}

  /** Frame 1 is not in memory. */
  record Awaited() implements Picture {}

  /**
   * It is being made.
   *
   * @param firstFrameAt steady time
   */
  record InWork(Duration firstFrameAt) implements Picture {}

  record Told() implements Picture {}

  CaptureId capture() {
    return request.capture();
  }

  boolean deferred() {
    return request.deferred();
  }

  boolean exposed() {
    return frames.seen() == count;
  }

  boolean told() {
    return picture instanceof Told;
  }

  Shot with(Frames changed) {
    return new Shot(request, pressed, count, changed, picture, glimpse, cut);
  }

  Shot with(Picture changed) {
    return new Shot(request, pressed, count, frames, changed, glimpse, cut);
  }

  Shot cutShort() {
    return new Shot(request, pressed, count, frames, picture, glimpse, true);
  }

  Shot glimpsed() {
    return new Shot(request, pressed, count, frames, picture, false, cut);
  }
}
