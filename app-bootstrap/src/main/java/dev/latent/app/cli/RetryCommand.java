package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.errand.Errand;
import dev.latent.app.cli.option.AssetText;
import dev.latent.app.cli.option.PlaceOptions;
import dev.latent.camera.model.asset.AssetId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "retry", sortOptions = false,
    header = "Try a photo again that was given up.",
    description = {"", "Its tries count from the first again. The latent that writes the library goes on with "
        + "it; where none runs, the next latent develop does.", ""},
    footer = {"", "Examples:",
        "  latent retry 3",
        "  latent retry --all && latent develop"})
final class RetryCommand implements Callable<Integer> {

  /** One photo, or all of them. */
  private static final class Which {

    @Parameters(paramLabel = "ASSET", converter = AssetText.class,
        description = "The asset's number, as in latent library list.")
    private @Nullable AssetId asset;

    @Option(names = "--all", description = "Every photo that was given up and whose raw the device still has.")
    private boolean all;

    Errand.Wish wish() {
      return all || asset == null ? new Errand.RetryAll() : new Errand.Retry(asset);
    }
  }

  private final Desk desk;

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  @Mixin
  private PlaceOptions place = new PlaceOptions();

  RetryCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return place.grant(which.wish(), desk);
  }
}
