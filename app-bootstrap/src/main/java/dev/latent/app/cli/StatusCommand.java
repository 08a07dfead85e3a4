package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.Errands;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Interruption;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.errand.Errand;
import dev.latent.app.cli.option.JsonOption;
import dev.latent.app.cli.option.LibraryOption;
import dev.latent.app.cli.run.Inbox;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "status", sortOptions = false,
    header = "Show what the second phase does, and why each photo is not final.",
    description = {"", "Asks the latent that writes the library, where one runs; else tells what the library "
        + "knows. Photos come in the order in which they will be developed.", ""},
    footer = {"", "Examples:",
        "  latent status --watch                  while another latent shoots or develops",
        "  latent status --json --limit 1000      all of it, for a program"})
final class StatusCommand implements Callable<Integer> {

  /** From one page of a watch to the next. */
  private static final Duration EVERY = Duration.ofSeconds(1);

  private final Desk desk;

  @Option(names = "--watch", description = "Once a second, until Ctrl-C.")
  private boolean watch;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20",
      description = "At most so many photos (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Mixin
  private LibraryOption library = new LibraryOption();

  @Mixin
  private JsonOption json = new JsonOption();

  StatusCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      return desk.refuse(Lab.Refusal.usage("--limit must be 1 or more, and is " + limit)).code();
    }
    Errands errands = new Errands(desk, library.folder(), json.asked());
    return watch ? watch(errands) : errands.look(new Errand.Status(limit));
  }

  private int watch(Errands errands) {
    Inbox inbox = new Inbox();
    try (Interruption _ = Interruption.to(inbox::interrupt)) {
      int exit;
      do {
        if (!json.asked()) {
          desk.console().page();
        }
        exit = errands.look(new Errand.Status(limit));
      } while (exit == ExitCode.OK.code() && !desk.console().lostOutput() && inbox.isSilentFor(EVERY));
      return exit;
    }
  }
}
