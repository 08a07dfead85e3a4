package dev.latent.app.cli.library;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import dev.latent.app.cli.tell.Json;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.collection.Iterator;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "export", sortOptions = false, header = "Copy photos into a folder, each checked on its way.",
    description = {"", "Keeps their album folders and names. What is in the trash is left out. A file that is there already "
        + "stays as it is, so that an export goes on where it was ended; so does a photo that was copied before it was "
        + "final, which --final-only leaves to a later export.", ""},
    footer = {"", "Example:",
        "  latent library export /media/stick --final-only"})
public final class ExportCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "DIR", description = "Where to; made when it is not there.")
  private Path to = Path.of("");

  @CommandLine.Option(names = "--final-only", description = "Leaves out what may still become better.")
  private boolean finalOnly;

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private JsonOption json = new JsonOption();

  public ExportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Path folder = library.folder();
    Path target = to.toAbsolutePath().normalize();
    if (target.startsWith(folder)) {
      return desk.refuse(Lab.Refusal.usage("export into another folder than the library's own, " + folder)).code();
    }
    return desk.with(desk.lab().read(folder), album -> {
      try (album) {
        return export(album.photos(), target);
      }
    });
  }

  private ExitCode export(PhotoAccessHelper photos, Path target) {
    AssetFilter which = finalOnly ? AssetFilter.KEPT.in(AssetState.FINAL) : AssetFilter.KEPT;
    Copies copies = new Copies(photos, target);
    Option<String> end = copy(Pages.of(photos, which).filter(it -> it.content().isDefined()), copies);
    end.forEach(desk.console()::complain);
    desk.console().line(json.asked()
        ? Json.object("summary", it -> it.number("copied", copies.made()).number("there", copies.there())
            .number("failed", copies.failed()))
        : copies.made() + " copied, " + copies.there() + " there already, " + copies.failed() + " failed");
    return end.isEmpty() && copies.failed() == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  /** {@return why it ended early} */
  private Option<String> copy(Iterator<PhotoAsset> assets, Copies copies) {
    try {
      for (PhotoAsset asset : assets) {
        copies.make(asset).forEach(why -> desk.console().complain("asset " + asset.id() + ": " + why));
      }
      return Option.none();
    } catch (IOException e) {
      return Option.some("no more can be copied there: " + e.getMessage() + " (" + e.getClass().getSimpleName() + ")");
    }
  }
}
