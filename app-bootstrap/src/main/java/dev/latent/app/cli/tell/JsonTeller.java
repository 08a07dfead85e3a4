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
      case Told.Developing(var shot, var photo, var at) ->
          Json.object("developing", json -> of(json, shot, Option.some(photo), at));
      case Told.Held(var shot, var photo, var reason, var at) ->
          Json.object("held", json -> of(json, shot, Option.some(photo), at).text("reason", reason));
      case Told.Final(var shot, var asset, var at) ->
          Json.object("final", json -> from(json, shot, at).asset(asset, library));
      case Told.Failed(var shot, var photo, var reason, var at) ->
          Json.object("failed", json -> of(json, shot, photo, at).text("reason", reason));
      case Told.Refused(int number, var reason) ->
          Json.object("failed", json -> json.number("shot", number).text("reason", reason));
      case Told.Withdrawn(var shot, var photo, var at) ->
          Json.object("withdrawn", json -> of(json, shot, Option.some(photo), at));
      case Told.Summary summary -> Json.object("summary", json -> summary(json, summary));
    };
  }

  private static Json from(Json json, Option<Shot> shot, Duration at) {
    shot.forEach(it -> json.number("shot", it.number()).number("captureId", it.capture().value()));
    return json.millis("atMillis", at);
  }

  private static Json of(Json json, Option<Shot> shot, Option<PhotoId> photo, Duration at) {
    from(json, shot, at);
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
