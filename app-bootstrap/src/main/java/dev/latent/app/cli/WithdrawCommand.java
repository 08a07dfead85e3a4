package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.errand.Errand;
import dev.latent.app.cli.option.AssetParameter;
import dev.latent.app.cli.option.PlaceOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "withdraw", sortOptions = false,
    header = "End a photo's second phase: it stays at low quality.",
    description = {"", "For good: its raw is freed. The photo itself stays as it is.", ""},
    footer = {"", "Example:",
        "  latent withdraw 3"})
final class WithdrawCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private AssetParameter asset = new AssetParameter();

  @Mixin
  private PlaceOptions place = new PlaceOptions();

  WithdrawCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return place.grant(new Errand.Withdraw(asset.id()), desk);
  }
}
