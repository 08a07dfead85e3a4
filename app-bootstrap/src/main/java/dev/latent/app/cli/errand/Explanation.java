package dev.latent.app.cli.errand;

import dev.latent.app.cli.tell.AssetLines;
import dev.latent.app.cli.tell.Json;
import dev.latent.app.cli.tell.Words;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryReport.Unfinished;
import dev.latent.camera.model.history.Timeline;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * All that happened to one photo, and why it is not final where it is not.
 *
 * @param timeline none of a photo that never had a second phase
 * @param now none where its second phase is over
 */
record Explanation(PhotoAsset asset, Option<Timeline> timeline, Option<Unfinished> now, Reasons reasons) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

  /** Rows that people are shown of the beginning of a long timeline, and of its end. */
  private static final int FIRST = 10;
  private static final int LAST = 40;

  private static final String MARGIN = " ".repeat(16);

  static Explanation of(Sight sight, PhotoAsset asset) {
    Option<PhotoId> photo = asset.photo();
    return new Explanation(asset, photo.map(sight::timeline), photo.flatMap(sight::unfinished), Reasons.of(sight));
  }

  Seq<String> lines(Path library) {
    return List.of(AssetLines.page(asset, library), "")
        .appendAll(timeline.map(Explanation::story).getOrElse(() -> List.of("it never had a second phase")))
        .appendAll(now.map(it -> "now" + MARGIN.substring(3) + reasons.of(it)))
        .appendAll(timeline.filter(it -> !it.rows().isEmpty()).map(Explanation::sums));
  }

  private static Seq<String> story(Timeline timeline) {
    Seq<Timeline.Row> rows = timeline.rows();
    if (rows.isEmpty()) {
      return List.of("nothing is kept of its second phase any more");
    }
    if (rows.size() <= FIRST + LAST) {
      return lines(rows, Option.none());
    }
    int left = rows.size() - FIRST - LAST;
    return lines(rows.take(FIRST), Option.none())
        .append(MARGIN + "... " + left + " more, which --json shows ...")
        .appendAll(lines(rows.takeRight(LAST), Option.some(rows.get(FIRST - 1))));
  }

  /** A day is named where it begins. */
  private static Seq<String> lines(Seq<Timeline.Row> rows, Option<Timeline.Row> before) {
    Seq<Option<LocalDate>> days = Vector.of(before).appendAll(rows.map(Option::some)).map(it -> it.map(Explanation::day));
    return rows.zip(days).flatMap(it -> lines(it._1, it._2));
  }

  private static Seq<String> lines(Timeline.Row row, Option<LocalDate> before) {
    return List.of(
            Option.when(!before.contains(day(row)), () -> day(row) + " " + row.entry().at().getOffset()),
            Option.some("  " + row.entry().at().format(TIME) + "  " + row.entry().sentence()),
            row.waitsFor().map(it -> MARGIN + "held for " + Words.time(row.lasted()) + ": " + it.sentence()))
        .flatMap(it -> it);
  }

  private static LocalDate day(Timeline.Row row) {
    return row.entry().at().toLocalDate();
  }

  private static String sums(Timeline timeline) {
    Seq<String> sums = timeline.held().toVector().map(it -> Words.time(it._2) + " because " + it._1.sentence());
    return "\nheld            " + (sums.isEmpty() ? "never" : sums.mkString(", "))
        + "\ndeveloped       " + Words.time(timeline.developing())
        + "\nunattended      " + Words.time(timeline.unattended());
  }

  void add(Json json, Path library) {
    AssetLines.state(json.asset(asset, library), asset);
    json.object("now", now, it -> new PhotoJson(reasons, json).add(it));
    json.objects("timeline", timeline.map(Timeline::rows).getOrElse(Vector.empty()), row -> add(json, row));
    json.object("sums", timeline, it -> {
      PhotoJson.held(json, it.held());
      json.millis("developedMillis", it.developing()).millis("unattendedMillis", it.unattended());
    });
  }

  private static void add(Json json, Timeline.Row row) {
    json.text("at", row.entry().at().toString()).text("what", row.entry().what().name());
    json.text("detail", row.entry().detail()).text("sentence", row.entry().sentence());
    json.text("heldBy", row.waitsFor().map(Enum::name)).millis("lastedMillis", row.lasted());
  }
}
