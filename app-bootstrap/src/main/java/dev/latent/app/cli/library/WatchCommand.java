package dev.latent.app.cli.library;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Interruption;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import dev.latent.app.cli.run.Inbox;
import dev.latent.app.cli.tell.AssetLines;
import dev.latent.app.cli.tell.Json;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "watch", sortOptions = false, header = "Tell what comes, changes and goes, until Ctrl-C.",
    description = {"", "One line for each asset that was added, updated or removed, as it is now, with a cursor. Whoever "
        + "keeps the last cursor catches up from there, after any while: --since.", ""},
    footer = {"", "Examples:",
        "  latent library watch --json",
        "  latent library watch --since 0 --once        all that ever became of what is there now"})
public final class WatchCommand implements Callable<Integer> {

  /** From one look to the next. */
  private static final Duration EVERY = Duration.ofMillis(500);

  private static final int PAGE = 200;

  private final Desk desk;

  @Option(names = "--since", paramLabel = "CURSOR", description = "Begins with what has happened since then.")
  private @Nullable Long since;

  @Option(names = "--once", description = "Ends when all that has happened is told.")
  private boolean once;

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private JsonOption json = new JsonOption();

  public WatchCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (since != null && since < 0) {
      return desk.refuse(Lab.Refusal.usage("--since counts from 0")).code();
    }
    Path folder = library.folder();
    return desk.with(desk.lab().read(folder), album -> {
      try (album) {
        watch(album.photos(), folder);
        return ExitCode.OK;
      }
    });
  }

  private void watch(PhotoAccessHelper photos, Path folder) {
    Inbox inbox = new Inbox();
    try (Interruption _ = Interruption.to(inbox::interrupt)) {
      AssetCursor cursor = since == null ? photos.cursor() : new AssetCursor(since);
      do {
        cursor = catchUp(photos, cursor, folder);
      } while (!once && !desk.console().lostOutput() && inbox.isSilentFor(EVERY));
    }
  }

  private AssetCursor catchUp(PhotoAccessHelper photos, AssetCursor from, Path folder) {
    AssetCursor cursor = from;
    for (Seq<AssetNews> page = photos.changes(cursor, PAGE); !page.isEmpty(); page = photos.changes(cursor, PAGE)) {
      page.forEach(it -> desk.console().line(json.asked() ? object(it, folder) : line(it)));
      cursor = page.last().cursor();
    }
    return cursor;
  }

  private static String line(AssetNews news) {
    return "%8s  ".formatted(news.cursor()) + switch (news.change()) {
      case AssetChanged.Added(var now) -> "added    " + AssetLines.row(now);
      case AssetChanged.Updated(var now) -> "updated  " + AssetLines.row(now);
      case AssetChanged.Removed(var asset) -> "removed  %6s".formatted(asset);
    };
  }

  private static String object(AssetNews news, Path folder) {
    return switch (news.change()) {
      case AssetChanged.Added(var now) -> Json.object("added", json ->
          AssetLines.state(json.number("cursor", news.cursor().value()).asset(now, folder), now));
      case AssetChanged.Updated(var now) -> Json.object("updated", json ->
          AssetLines.state(json.number("cursor", news.cursor().value()).asset(now, folder), now));
      case AssetChanged.Removed(var asset) -> Json.object("removed", json ->
          json.number("cursor", news.cursor().value()).number("assetId", asset.value()));
    };
  }
}
