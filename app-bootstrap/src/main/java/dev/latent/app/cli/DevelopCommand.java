package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.Errands;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Interruption;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.errand.Clerk;
import dev.latent.app.cli.errand.Errand;
import dev.latent.app.cli.errand.GivenUp;
import dev.latent.app.cli.option.AssetText;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import dev.latent.app.cli.option.PressureOption;
import dev.latent.app.cli.option.TargetOptions;
import dev.latent.app.cli.run.Developing;
import dev.latent.app.cli.run.Flow;
import dev.latent.app.cli.run.Inbox;
import dev.latent.app.cli.run.Outcome;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Tellers;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "develop", sortOptions = false,
    header = "Finish what \"shoot --no-wait\" or a crash left, until nothing is pending.",
    description = {"", "Compares the library with what the device still holds, develops every photo that is not final, "
        + "and stores it in the place of the quick one. A photo whose raw is lost stays as it is and is said to have "
        + "failed; once its raw is there again, it is developed.", ""},
    footer = {"", "Examples:",
        "  latent shoot --no-wait && latent develop      first the quick photo, then the full one",
        "  latent develop --now 3                        one photo, whatever else waits",
        "  latent develop --retry                        once more, what was given up"})
final class DevelopCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private TargetOptions target = new TargetOptions();

  @Mixin
  private PressureOption pressure = new PressureOption();

  @Option(names = "--retry",
      description = "Tries the photos again, too, that were given up, as long as the device has their raws.")
  private boolean retry;

  @Option(names = "--now", paramLabel = "ASSET", converter = AssetText.class,
      description = "This asset first, however warm the device is, and ends with it. Where another latent writes the "
          + "library, that one develops it, also if this command is ended before.")
  private @Nullable AssetId now;

  @Mixin
  private JsonOption json = new JsonOption();

  DevelopCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Path folder = library.folder();
    if (now != null) {
      return now(now, folder);
    }
    return desk.with(target.target().map(pressure::on).flatMap(it -> desk.lab().reopen(folder, it)),
        darkroom -> develop(darkroom, folder));
  }

  private int now(AssetId asset, Path folder) {
    return retry
        ? desk.refuse(Lab.Refusal.usage("--now and --retry do not go together: latent retry " + asset
            + " tries one photo again")).code()
        : new Errands(desk, folder, json.asked()).grant(new Errand.Now(asset),
            () -> target.target().map(pressure::on));
  }

  private ExitCode develop(Lab.Darkroom darkroom, Path folder) {
    Inbox inbox = new Inbox();
    try (Interruption _ = Interruption.to(inbox::interrupt)) {
      return desk.ended(develop(darkroom, folder, inbox));
    }
  }

  private Outcome develop(Lab.Darkroom darkroom, Path folder, Inbox inbox) {
    Context context = darkroom.as(Flow.EXPLICIT.caller());
    try (darkroom;
        Teller teller = Tellers.of(json.asked(), desk.console(), folder);
        Subscription _ = inbox.follow(context)) {
      return Developing.run(context, inbox, () -> start(darkroom, context, folder), teller);
    }
  }

  /** {@return the photos that are tried again} */
  private Seq<PhotoId> start(Lab.Darkroom darkroom, Context context, Path folder) {
    darkroom.start();
    darkroom.serve(new Clerk(context, folder));
    return retry
        ? GivenUp.of(context.deferredDelivery()).flatMap(context.deferredDelivery()::retry).toVector()
        : List.empty();
  }
}
