package dev.latent.app.cli.tell;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;

/** One JSON object per line, each flushed. */
final class JsonTeller implements Teller {

  private final Console console;
  private final Path library;

  JsonTeller(Console console, Path library) {
    this.console = console;
    this.library = library;
  }

  @Override
  public void tell(Told told) {
    console.line(line(told));
  }

  private String line(Told told) {
    return switch (told) {
      case Told.Awaited(int photos) -> Json.object("awaited", json -> json.number("photos", photos));
      case Told.Started(var shot, var deferral, var at) -> Json.object("captureStart", json ->
          from(json, Option.some(shot), at).flag("deferred", deferral.deferred())
              .text("reason", deferral.reason().name()));
      case Told.Estimated(var shot, var duration, var at) -> Json.object("estimatedCaptureDuration", json ->
          from(json, Option.some(shot), at).millis("durationMillis", duration));
      case Told.Happened(var shot, var event, var at) ->
          Json.object(event, json -> from(json, Option.some(shot), at));
      case Told.Stored(var shot, var asset, var rawAt, var at) -> Json.object("stored", json ->
          from(json, Option.some(shot), at).millis("rawAtMillis", rawAt).asset(asset, library));
      case Told.Developing(var whose, var work, var at) -> Json.object("developing", json ->
          of(json, whose, at).millis("estimateMillis", work));
      case Told.Held(var whose, var reason, var at) ->
          Json.object("held", json -> of(json, whose, at).text("reason", reason));
      case Told.Final(var shot, var asset, var at) ->
          Json.object("final", json -> photo(from(json, shot, at), asset.photo()).asset(asset, library));
      case Told.Failed(var whose, var reason, var at) ->
          Json.object("failed", json -> of(json, whose, at).text("reason", reason));
      case Told.Refused(int number, var reason) ->
          Json.object("failed", json -> json.number("shot", number).text("reason", reason));
      case Told.Withdrawn(var whose, var at) ->
          Json.object("withdrawn", json -> of(json, whose, at));
      case Told.Summary summary -> Json.object("summary", json -> summary(json, summary));
    };
  }

  private static Json from(Json json, Option<Shot> shot, Duration at) {
    shot.forEach(it -> json.number("shot", it.number()).number("captureId", it.capture().value()));
    return json.millis("atMillis", at);
  }

  private static Json of(Json json, Told.Whose whose, Duration at) {
    photo(from(json, whose.shot(), at), whose.photo());
    whose.asset().forEach(it -> json.number("assetId", it.value()));
    return json;
  }

  private static Json photo(Json json, Option<PhotoId> photo) {
    photo.forEach(it -> json.text("photoId", it.value()));
    return json;
  }

  private static void summary(Json json, Told.Summary it) {
    json.number("shots", it.shots()).number("stored", it.stored()).number("final", it.finals());
    json.number("failed", it.failed()).number("withdrawn", it.withdrawn()).number("pending", it.pending());
    json.spread("storedMillis", it.storedTimes()).spread("finalMillis", it.finalTimes());
  }

  @Override
  public void waiting(int done, int all, Duration since) {}

  @Override
  public void close() {}
}
