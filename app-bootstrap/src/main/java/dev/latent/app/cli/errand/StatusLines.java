package dev.latent.app.cli.errand;

import dev.latent.app.cli.tell.Words;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.CameraState;
import dev.latent.camera.model.delivery.Conditions;
import dev.latent.camera.model.delivery.DeliveryReport;
import dev.latent.camera.model.delivery.DeliveryReport.Unfinished;
import dev.latent.camera.model.delivery.DpsStatus;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.ProcessingFault;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

/** How the second phase is, for people. */
record StatusLines(Sight sight) {

  Seq<String> of(DeliveryReport report) {
    return head(report).appendAll(photos(report)).appendAll(hints(report));
  }

  private Seq<String> head(DeliveryReport report) {
    String count = Words.photos(report.size()) + " to develop"
        + (report.failed() == 0 ? "" : ", " + report.failed() + " given up");
    if (!sight.attended()) {
      return List.of(row("second phase", (report.conditions().paused() ? "paused, " : "")
          + sight.attendance().sentence() + "; " + count));
    }
    return List.of(row("second phase", status(report.status()) + "; " + count),
            row("conditions", conditions(report.conditions())))
        .appendAll(report.gate().map(gate -> row("held", gate.sentence() + ", for " + Words.time(report.shutFor())
            + "; a photo that somebody waits for " + (report.holdsHigh() ? "is held, too" : "is developed all the same"))));
  }

  private static String row(String what, String how) {
    return String.format(Locale.ROOT, "%-14s%s", what, how);
  }

  private static String status(DpsStatus status) {
    return switch (status) {
      case SESSION_STATE_IDLE -> "idle";
      case SESSION_STATE_RUNNABLE -> "waiting";
      case SESSION_STATE_RUNNING -> "running";
      case SESSION_STATE_SUSPENDED -> "suspended by the device";
      case SESSION_STATE_PREEMPTED -> "preempted by the camera";
    };
  }

  private static String conditions(Conditions now) {
    return List.of(camera(now.camera()), device(now.hal()))
        .appendAll(pressure(now.pressure()))
        .appendAll(Option.when(now.paused(), "paused"))
        .appendAll(Option.when(now.quiet(), "quiet hours"))
        .appendAll(Option.when(now.trailing(), "just after a shot: heat does not count"))
        .mkString(", ");
  }

  private static String camera(CameraState camera) {
    return switch (camera) {
      case SYSTEM_CAMERA_OPEN, NORMAL_CAMERA_OPEN -> "camera open";
      case SYSTEM_CAMERA_CLOSED, NORMAL_CAMERA_CLOSED -> "camera closed";
      case CAMERA_OPENING -> "camera opening";
    };
  }

  private static String device(HalState device) {
    return switch (device) {
      case DISCONNECTED -> "device away";
      case READY -> "device ready";
      case READY_SPACE_LIMIT_REACHED -> "device ready, its space for raws nearly used up";
      case NOT_READY_PREEMPTED -> "device taken by the camera";
      case NOT_READY_OVERHEAT -> "device overheated";
      case NOT_READY_TEMPORARILY -> "device not ready";
    };
  }

  private static Seq<String> pressure(Pressure now) {
    return List.of(now.thermalLevel().map(it -> "thermal level " + it),
            now.cpu().map(it -> "waiting for cpu " + percent(it)),
            now.memory().map(it -> "for memory " + percent(it)),
            now.io().map(it -> "for disks " + percent(it)),
            now.battery().map(it -> "battery " + it.percent() + " %" + (it.discharging() ? ", discharging" : "")))
        .flatMap(it -> it);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share);
  }

  private Seq<String> photos(DeliveryReport report) {
    if (report.photos().isEmpty()) {
      return List.empty();
    }
    Reasons reasons = Reasons.of(sight);
    int more = report.size() + report.failed() - report.photos().size();
    return List.of("", " asset  wanted  failed  why it is not final")
        .appendAll(report.photos().map(it -> line(it, reasons)))
        .appendAll(Option.when(more > 0, " ".repeat(7) + "... and " + Words.photos(more) + " more: --limit shows them"));
  }

  private String line(Unfinished it, Reasons reasons) {
    String asset = sight.photos().find(it.photo()).map(PhotoAsset::id).map(Object::toString).getOrElse("-");
    return String.format(Locale.ROOT, "%6s  %-6s  %6d  %s", asset, it.priority(), it.failures(), reasons.of(it));
  }

  private Seq<String> hints(DeliveryReport report) {
    boolean retry = report.photos().map(Unfinished::reason).exists(StatusLines::mayBeRetried);
    boolean develop = sight.attendance() == Sight.Attendance.NOBODY && report.size() > 0;
    Seq<String> hints = List.of(
            Option.when(report.conditions().paused(), "latent resume lets it go on"),
            Option.when(develop, report.conditions().paused() ? "latent develop finishes them then"
                : "latent develop finishes them"),
            Option.when(retry, "latent retry --all tries those again that were given up"))
        .flatMap(it -> it);
    return hints.isEmpty() ? hints : hints.prepend("");
  }

  private static boolean mayBeRetried(HoldReason reason) {
    return reason instanceof HoldReason.GivenUp(var why) && why != ProcessingFault.RAW_LOST;
  }
}
