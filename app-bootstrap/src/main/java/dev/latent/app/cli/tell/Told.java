package dev.latent.app.cli.tell;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.capture.DeferralDecision;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * One thing that a run has to say. Times count from the shot's press, or, where there is no shot, from the beginning of
 * the run.
 */
public sealed interface Told {

  /**
   * Which photo it is about.
   *
   * @param asset none until it is stored
   */
  record Whose(Option<Shot> shot, Option<PhotoId> photo, Option<AssetId> asset) {

    /** A photo that came to nothing. */
    public static Whose of(Shot shot) {
      return new Whose(Option.some(shot), Option.none(), Option.none());
    }

    public static Whose of(Option<Shot> shot, PhotoAsset asset) {
      return new Whose(shot, asset.photo(), Option.some(asset.id()));
    }
  }

  /** Somebody else presses the camera's button: so many photos are waited for. */
  record Awaited(int photos) implements Told {}

  /**
   * captureStart: exposure begins.
   *
   * @param deferral whether the photo has a second phase, and why
   */
  record Started(Shot shot, DeferralDecision deferral, Duration at) implements Told {}

  /**
   * estimatedCaptureDuration.
   *
   * @param duration how long the camera will be taking frames; none when it does not know
   */
  record Estimated(Shot shot, Option<Duration> duration, Duration at) implements Told {}

  /** Any other event of the camera, by Camera Kit's name. */
  record Happened(Shot shot, String event, Duration at) implements Told {}

  /**
   * The photo is in the library, durable.
   *
   * @param rawAt when the first raw frame was in memory
   */
  record Stored(Shot shot, PhotoAsset asset, Duration rawAt, Duration at) implements Told {}

  /**
   * The device works on it.
   *
   * @param work how much longer, as earlier photos took; none for the first
   */
  record Developing(Whose whose, Option<Duration> work, Duration at) implements Told {}

  /**
   * It has to wait.
   *
   * @param reason one sentence
   */
  record Held(Whose whose, String reason, Duration at) implements Told {}

  /** The full-quality photo is in the library. */
  record Final(Option<Shot> shot, PhotoAsset asset, Duration at) implements Told {}

  /**
   * It is not stored, or stays at low quality.
   *
   * @param reason one sentence
   */
  record Failed(Whose whose, String reason, Duration at) implements Told {}

  /** The device did not take the press. */
  record Refused(int number, String reason) implements Told {}

  /** The photo was deleted, or a user ended its second phase. */
  record Withdrawn(Whose whose, Duration at) implements Told {}

  /** The last thing said. */
  record Summary(int shots, int stored, int finals, int failed, int withdrawn, int pending, Spread storedTimes,
      Spread finalTimes) implements Told {}
}
