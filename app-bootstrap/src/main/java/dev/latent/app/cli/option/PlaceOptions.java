package dev.latent.app.cli.option;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.Errands;
import dev.latent.app.cli.errand.Errand;
import picocli.CommandLine.Mixin;

/** Where a wish about the second phase is granted, and for whom it is told. */
public final class PlaceOptions {

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private TargetOptions target = new TargetOptions();

  @Mixin
  private JsonOption json = new JsonOption();

  public int grant(Errand.Wish wish, Desk desk) {
    return new Errands(desk, library.folder(), json.asked()).grant(wish, target::target);
  }
}
