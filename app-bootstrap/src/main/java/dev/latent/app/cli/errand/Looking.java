package dev.latent.app.cli.errand;

import dev.latent.app.cli.run.Outcome;
import dev.latent.app.cli.tell.Console;
import dev.latent.app.cli.tell.Json;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryReport;
import io.vavr.collection.Seq;
import java.nio.file.Path;

/** Does what changes nothing. */
public final class Looking {

  private final Sight sight;
  private final Path library;
  private final Console console;

  /** @param library absolute */
  public Looking(Sight sight, Path library, Console console) {
    this.sight = sight;
    this.library = library;
    this.console = console;
  }

  public Outcome look(Errand.Look errand, boolean json) {
    return switch (errand) {
      case Errand.Status(int limit) -> status(sight.report(limit), json);
      case Errand.Explain(var asset) -> Assets.find(sight.photos(), asset, library)
          .fold(Outcome::bad, it -> explain(it, json));
    };
  }

  private Outcome status(DeliveryReport report, boolean json) {
    return print(json
        ? Json.object("status", it -> new StatusJson(sight, it).add(report))
        : new StatusLines(sight).of(report).mkString("\n"));
  }

  private Outcome explain(PhotoAsset asset, boolean json) {
    Explanation explanation = Explanation.of(sight, asset);
    return print(json
        ? Json.object("explain", it -> explanation.add(it, library))
        : explanation.lines(library).mkString("\n"));
  }

  private Outcome print(String lines) {
    console.line(lines);
    return Outcome.of(true);
  }
}
