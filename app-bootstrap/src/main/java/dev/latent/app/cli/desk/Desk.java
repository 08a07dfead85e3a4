package dev.latent.app.cli.desk;

import dev.latent.app.cli.run.Outcome;
import dev.latent.app.cli.tell.Console;
import io.vavr.control.Either;
import java.util.function.Function;

/** What every command has at hand. */
public record Desk(Lab lab, Console console) {

  /** Goes on with what was granted, or says why not. */
  public <T> int with(Either<Lab.Refusal, T> granted, Function<? super T, ExitCode> work) {
    return granted.<ExitCode>fold(this::refuse, work).code();
  }

  public ExitCode ended(Outcome outcome) {
    outcome.complaints().forEach(console::complain);
    return outcome.well() ? ExitCode.OK : ExitCode.FAILED;
  }

  public ExitCode refuse(Lab.Refusal refusal) {
    refusal.lines().forEach(console::complain);
    return refusal.exitCode();
  }
}
