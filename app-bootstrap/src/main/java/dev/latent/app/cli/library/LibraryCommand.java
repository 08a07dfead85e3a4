package dev.latent.app.cli.library;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.errand.Assets;
import dev.latent.app.cli.errand.Errand;
import dev.latent.app.cli.option.AssetParameter;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import dev.latent.app.cli.option.PlaceOptions;
import dev.latent.app.cli.tell.AssetLines;
import dev.latent.app.cli.tell.Json;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import java.nio.file.Path;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "library", sortOptions = false, synopsisSubcommandLabel = "COMMAND",
    header = "Look into a media library and keep it in order.",
    description = {"", "Makes no library where there is none. All but repair also work while another latent writes to it; "
        + "list, show, verify, export and watch read only.", ""},
    footer = {"", "Examples:",
        "  latent library list",
        "  latent library show 3 --json",
        "  latent library verify --library /media/card    every file held against its row",
        "  latent library trash 3 && latent library restore 3"})
public final class LibraryCommand {

  private final Desk desk;

  public LibraryCommand(Desk desk) {
    this.desk = desk;
  }

  @Command(name = "list", sortOptions = false, header = "List the assets, the one taken last first.",
      description = {"", "One line each: number, state, quality, revision, size and path.", ""}, footer = "")
  int list(@Mixin FilterOptions which, @Mixin LibraryOption library, @Mixin JsonOption json) {
    return which.fault().map(why -> desk.refuse(Lab.Refusal.usage(why)).code()).getOrElse(() -> look(library, (photos, folder) -> {
      which.of(photos)
          .forEach(it -> desk.console().line(json.asked() ? line(it, folder) : AssetLines.row(it)));
      return ExitCode.OK;
    }));
  }

  @Command(name = "show", sortOptions = false, header = "Show one asset.",
      description = {"", "All that the library knows of it, and why it is not final where it is not.", ""}, footer = "")
  int show(@Mixin AssetParameter asset,
      @Mixin LibraryOption library, @Mixin JsonOption json) {
    return look(library, (photos, folder) -> Assets.find(photos, asset.id(), folder).fold(
        none -> {
          desk.console().complain(none);
          return ExitCode.FAILED;
        },
        it -> {
          desk.console().line(json.asked() ? line(it, folder) : AssetLines.page(it, folder));
          return ExitCode.OK;
        }));
  }

  @Command(name = "trash", sortOptions = false, header = "Put an asset into the trash.",
      description = {"", "Its file stays where it is. A photo that waits for its second phase is developed last.", ""},
      footer = "")
  int trash(@Mixin AssetParameter asset, @Mixin PlaceOptions place) {
    return place.grant(new Errand.Trash(asset.id()), desk);
  }

  @Command(name = "restore", sortOptions = false, header = "Take an asset out of the trash.",
      description = {"", "An asset that is not there stays as it is.", ""}, footer = "")
  int restore(@Mixin AssetParameter asset, @Mixin PlaceOptions place) {
    return place.grant(new Errand.Restore(asset.id()), desk);
  }

  @Command(name = "delete", sortOptions = false, header = "Delete an asset for good, in the trash or not.",
      description = {"", "Row, file and raw go; nothing brings the photo back.", ""}, footer = "")
  int delete(@Mixin AssetParameter asset, @Mixin PlaceOptions place) {
    return place.grant(new Errand.Delete(asset.id()), desk);
  }

  private int look(LibraryOption library, BiFunction<PhotoAccessHelper, Path, ExitCode> work) {
    Path folder = library.folder();
    return desk.with(desk.lab().read(folder), album -> {
      try (album) {
        return work.apply(album.photos(), folder);
      }
    });
  }

  private static String line(PhotoAsset asset, Path folder) {
    return Json.object("asset", it -> AssetLines.state(it.asset(asset, folder), asset));
  }
}
