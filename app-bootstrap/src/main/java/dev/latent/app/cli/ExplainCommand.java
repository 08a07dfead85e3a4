package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.Errands;
import dev.latent.app.cli.errand.Errand;
import dev.latent.app.cli.option.AssetParameter;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "explain", sortOptions = false,
    header = "Show all that happened to a photo, and why it is not final where it is not.",
    description = {"", "Its timeline since it was stored, also by earlier processes: every try, every gate that "
        + "held it and for how long, every wish. Then what it waits for now, and how long each gate held it in all.", ""},
    footer = {"", "Example:",
        "  latent explain 3"})
final class ExplainCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private AssetParameter asset = new AssetParameter();

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private JsonOption json = new JsonOption();

  ExplainCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return new Errands(desk, library.folder(), json.asked()).look(new Errand.Explain(asset.id()));
  }
}
