package dev.latent.app.cli;

import dev.latent.app.cli.tell.Json;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", sortOptions = false, header = "Copy photos into a folder, each checked on its way.",
    description = {"", "Keeps their album folders and names. What is in the trash is left out; a copy that is there already "
        + "and whole is left as it is, so that an export goes on where it was ended.", ""},
    footer = {"", "Example:",
        "  latent library export /media/stick --final-only"})
final class ExportCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "DIR", description = "Where to; made when it is not there.")
  private Path to = Path.of("");

  @Option(names = "--final-only", description = "Leaves out what may still become better.")
  private boolean finalOnly;

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private JsonOption json = new JsonOption();

  ExportCommand(Desk desk) {
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
    Pages.of(photos, which).filter(it -> it.content().isDefined())
        .forEach(it -> copies.make(it).forEach(why -> desk.console().complain("asset " + it.id() + ": " + why)));
    desk.console().line(json.asked()
        ? Json.object("summary", it -> it.number("copied", copies.made()).number("there", copies.there())
            .number("failed", copies.failed()))
        : copies.made() + " copied, " + copies.there() + " there already, " + copies.failed() + " failed");
    return copies.failed() == 0 ? ExitCode.OK : ExitCode.FAILED;
  }
}
