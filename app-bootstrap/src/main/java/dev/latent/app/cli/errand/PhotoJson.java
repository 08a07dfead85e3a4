package dev.latent.app.cli.errand;

import dev.latent.app.cli.tell.Json;
import dev.latent.camera.model.delivery.DeliveryReport.Unfinished;
import dev.latent.camera.model.delivery.FinalEstimate;
import dev.latent.camera.model.delivery.HoldReason.Gate;
import io.vavr.collection.Map;
import java.time.Duration;

/** A photo that is not final, and why, for programs. */
record PhotoJson(Reasons reasons, Json json) {

  void add(Unfinished it) {
    json.text("photoId", it.photo().value()).text("priority", it.priority().name()).text("jobState", it.state().name());
    json.text("hold", reasons.wordOf(it.reason())).text("reason", reasons.of(it)).number("failures", it.failures());
    held(json, it.heldBy());
    json.millis("estimateMillis", it.estimate().map(FinalEstimate::work));
  }

  /** How long which gate held it. */
  static void held(Json json, Map<Gate, Duration> held) {
    json.object("heldMillis", () -> held.forEach(it -> json.millis(it._1.name(), it._2)));
  }
}
