package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.errand.Errand;
import dev.latent.app.cli.option.PlaceOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "resume", sortOptions = false,
    header = "Take a latent pause back.",
    description = {"", "The latent that writes the library goes on at once; where none runs, the next latent "
        + "develop does.", ""},
    footer = {"", "Example:",
        "  latent resume && latent develop"})
final class ResumeCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private PlaceOptions place = new PlaceOptions();

  ResumeCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return place.grant(new Errand.Resume(), desk);
  }
}
