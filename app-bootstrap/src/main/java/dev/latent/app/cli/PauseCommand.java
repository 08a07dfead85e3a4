package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.errand.Errand;
import dev.latent.app.cli.option.PlaceOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "pause", sortOptions = false,
    header = "Develop nothing more, until latent resume.",
    description = {"", "Holds every photo of a library that is there, also one that somebody waits for, and also "
        + "after a new start. Photos are still taken and stored.", ""},
    footer = {"", "Example:",
        "  latent pause && latent status"})
final class PauseCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private PlaceOptions place = new PlaceOptions();

  PauseCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return place.grant(new Errand.Pause(), desk);
  }
}
