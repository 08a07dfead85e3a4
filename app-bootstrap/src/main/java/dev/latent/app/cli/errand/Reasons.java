package dev.latent.app.cli.errand;

import dev.latent.app.cli.errand.Sight.Attendance;
import dev.latent.app.cli.tell.Words;
import dev.latent.camera.model.delivery.DeliveryReport.Unfinished;
import dev.latent.camera.model.delivery.FinalEstimate;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.HoldReason.Gate;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Why a photo is not final, for people.
 *
 * @param now the steady time of the report
 * @param attendance who looks after the photos
 */
record Reasons(Duration now, Attendance attendance) {

  static Reasons of(Sight sight) {
    return new Reasons(sight.uptime(), sight.attendance());
  }

  /** One sentence, with how long. */
  String of(Unfinished photo) {
    return switch (photo.reason()) {
      case Gate gate when isMissing(gate) -> attendance == Attendance.NOBODY
          ? "nobody develops it now"
          : "another process may be developing it";
      case Gate gate -> gate.sentence() + photo.heldBy().get(gate)
          .map(it -> ", " + Words.time(it) + " in all").getOrElse("");
      case HoldReason.BackingOff it when attendance == Attendance.NOBODY ->
          "nobody develops it now; its last try ended in " + it.after();
      case HoldReason.BackingOff it -> "try " + (it.attempts() + 1) + " comes in "
          + Words.time(left(it)) + ", after " + it.after();
      case HoldReason.Behind behind -> behind.sentence() + work(photo).map(it -> ", final in about " + it).getOrElse("");
      case HoldReason.Running running ->
          running.sentence() + work(photo).map(it -> ", final in about " + it).getOrElse("");
      case HoldReason.GivenUp it -> it.sentence();
    };
  }

  /** The same as one word, for a program. */
  String wordOf(HoldReason reason) {
    return switch (reason) {
      case Gate gate -> isMissing(gate) ? attendance.name() : gate.name();
      case HoldReason.BackingOff _ -> "BACKING_OFF";
      case HoldReason.Behind _ -> "BEHIND";
      case HoldReason.Running _ -> "RUNNING";
      case HoldReason.GivenUp _ -> "GIVEN_UP";
    };
  }

  /** The device is where the process is that looks after the photos. */
  private boolean isMissing(Gate gate) {
    return attendance != Attendance.HERE && gate != Gate.PAUSED;
  }

  private Duration left(HoldReason.BackingOff it) {
    Duration left = it.nextTry().minus(now);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static Option<String> work(Unfinished photo) {
    return photo.estimate().map(FinalEstimate::work).map(Words::time);
  }
}
