package dev.latent.app.cli;

import dev.latent.app.cli.run.Developing;
import dev.latent.app.cli.run.Flow;
import dev.latent.app.cli.run.Inbox;
import dev.latent.app.cli.run.Outcome;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Tellers;
import dev.latent.camera.port.driving.Context;
import dev.latent.camera.port.driving.Subscription;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "develop", sortOptions = false,
    header = "Finish what \"shoot --no-wait\" or a crash left, until nothing is pending.",
    footer = {"", "Example:",
        "  latent shoot --no-wait && latent develop      first the quick photo, then the full one"})
final class DevelopCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private TargetOptions target = new TargetOptions();

  @Mixin
  private JsonOption json = new JsonOption();

  DevelopCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Path folder = library.folder();
    return desk.with(target.target().flatMap(it -> desk.lab().open(folder, it)), darkroom -> develop(darkroom, folder));
  }

  private ExitCode develop(Lab.Darkroom darkroom, Path folder) {
    Inbox inbox = new Inbox();
    Context context = darkroom.as(Flow.EXPLICIT.caller());
    Outcome outcome;
    try (Interruption _ = Interruption.to(inbox::interrupt);
        darkroom;
        Teller teller = Tellers.of(json.asked(), desk.console(), folder);
        Subscription _ = inbox.follow(context)) {
      outcome = Developing.run(context, inbox, darkroom::start, teller);
    }
    return desk.ended(outcome);
  }
}
