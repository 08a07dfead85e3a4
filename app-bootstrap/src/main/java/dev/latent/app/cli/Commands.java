package dev.latent.app.cli;

import dev.latent.app.cli.desk.Desk;
import dev.latent.app.cli.desk.ExitCode;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.library.ExportCommand;
import dev.latent.app.cli.library.LibraryCommand;
import dev.latent.app.cli.library.RepairCommand;
import dev.latent.app.cli.library.VerifyCommand;
import dev.latent.app.cli.library.WatchCommand;
import dev.latent.app.cli.tell.Console;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;
import static java.nio.charset.StandardCharsets.UTF_8;

/** All commands, and what becomes of a mistake: one line on the standard error that says what to do. */
public final class Commands {

  private Commands() {}

  @Command(name = "latent", sortOptions = false, mixinStandardHelpOptions = true, scope = ScopeType.INHERIT,
      versionProvider = Version.class, usageHelpWidth = 110, usageHelpAutoWidth = false,
      header = "Latent: a photo in milliseconds, and the best one later.",
      description = {"", "A simulated camera takes a photo of a real picture. It is stored at once at low quality, and "
          + "replaced by the full photo when the device can afford to develop it.", ""},
      footer = {"", "Begin here:",
          "  latent shoot            take a photo and watch it become final",
          "  latent library list     see what is stored",
          "  latent status           see what is not final, and why",
          "  latent help shoot       all about one command",
          "", "Exit codes: 0 all well, 1 something failed and was said, 2 wrong usage, 130 Ctrl-C, 143 SIGTERM."})
  private static final class Root {}

  private static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Commands.class.getPackage().getImplementationVersion();
      return new String[] {"latent " + (version == null ? "from sources" : version)};
    }
  }

  /** Runs one command line, and answers its exit code. */
  public static int run(Lab lab, Console console, String... args) {
    int exit = line(new Desk(lab, console)).execute(args);
    if (exit != ExitCode.OK.code() || !console.lostOutput()) {
      return exit;
    }
    console.complain("all was done, but its output could not be written to the end; free some space, or read all of it");
    return ExitCode.FAILED.code();
  }

  private static CommandLine line(Desk desk) {
    Console console = desk.console();
    CommandLine line = new CommandLine(new Root())
        .addSubcommand(new DevicesCommand(desk))
        .addSubcommand(new ShootCommand(desk))
        .addSubcommand(new DevelopCommand(desk))
        .addSubcommand(new CommandLine(new LibraryCommand(desk))
            .addSubcommand(new VerifyCommand(desk))
            .addSubcommand(new RepairCommand(desk))
            .addSubcommand(new WatchCommand(desk))
            .addSubcommand(new ExportCommand(desk)))
        .addSubcommand(new StatusCommand(desk))
        .addSubcommand(new ExplainCommand(desk))
        .addSubcommand(new RetryCommand(desk))
        .addSubcommand(new WithdrawCommand(desk))
        .addSubcommand(new PauseCommand(desk))
        .addSubcommand(new ResumeCommand(desk))
        .addSubcommand(new SimulateCommand(desk))
        .addSubcommand(new CommandLine.HelpCommand());
    line.setOut(new PrintWriter(console.out(), true, UTF_8)).setErr(new PrintWriter(console.err(), true, UTF_8));
    line.setColorScheme(Help.defaultColorScheme(console.outAnsi())).setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler((wrong, _) -> misused(wrong, console));
    line.setExecutionExceptionHandler((broken, _, _) -> failed(broken, console));
    return line;
  }

  private static int misused(ParameterException wrong, Console console) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    String what = oneLine(String.valueOf(wrong.getMessage())).replaceFirst("^Error: ", "")
        .replaceFirst(" is not an? (int|long)$", " is not a whole number, or too large a one");
    console.complain(what + "; " + command + " --help tells more");
    return ExitCode.USAGE.code();
  }

  /** The environment is gone, and the adapter says how; or we are wrong. One line, and what is stored stays. */
  private static int failed(Exception broken, Console console) {
    if (broken instanceof UncheckedIOException gone) {
      console.complain(oneLine(String.valueOf(gone.getMessage())));
      return ExitCode.FAILED.code();
    }
    Throwable cause = broken;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String what = cause.getMessage() == null ? "" : ": " + oneLine(cause.getMessage());
    console.complain("ended early, nothing that was stored is lost (" + cause.getClass().getSimpleName() + what + ")");
    return ExitCode.FAILED.code();
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
