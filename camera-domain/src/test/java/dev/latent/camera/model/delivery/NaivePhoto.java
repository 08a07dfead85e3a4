package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import java.time.Duration;

/** A photo of the naive second phase. Everybody may look and write. */
final class NaivePhoto {

  /** Later than any moment of any test. */
  static final Duration NEVER = Duration.ofDays(100_000);

  final PhotoId id;
  JobState state = JobState.PENDING;
  JobPriority priority = JobPriority.NORMAL;
  /** Which wish for it, or arrival of it, was the last, counted over all photos. */
  int turn;
  int attempts;
  int deaths;
  int heats;
  Duration nextTry = NEVER;
  String fault = "";
  boolean trashed;
  Duration joined;

  NaivePhoto(PhotoId id, int turn, Duration joined) {
    this.id = id;
    this.turn = turn;
    this.joined = joined;
  }

  boolean high() {
    return priority == JobPriority.HIGH;
  }

  boolean over() {
    return state == JobState.ERROR;
  }

  /** Neither in work, nor on its way into the library, nor given up. */
  boolean idle() {
    return state == JobState.PENDING || state == JobState.FAILED;
  }

  boolean waits() {
    return idle() && nextTry.equals(NEVER);
  }

  int failures() {
    return attempts + deaths + heats;
  }

  /** Into the trash or out of it; nobody is in haste any more. */
  void moved(boolean toTrash) {
    trashed = toTrash;
    calm();
  }

  /** As wanted as a photo is that nobody asks for. */
  void calm() {
    priority = trashed ? JobPriority.LOW : JobPriority.NORMAL;
  }

  /** Whether it is developed before another that waits, too. */
  boolean before(NaivePhoto other) {
    if (priority != other.priority) {
      return high() || other.priority == JobPriority.LOW;
    }
    if (state != other.state) {
      return state == JobState.PENDING;
    }
    return high() ? turn > other.turn : turn < other.turn;
  }
}
