package dev.latent.app;

import dev.latent.app.cli.Commands;
import dev.latent.app.cli.tell.Console;

/** Where it begins. */
public final class Main {

  /** The command under which all that goes wrong is planned, and worth no warning. */
  private static final String PLANNED = "simulate";

  private Main() {}

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals(PLANNED)) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
    }
    Console console = Console.system(System.getProperty("latent.terminals", ""), System.getenv());
    System.exit(Commands.run(DaggerLatentApp.create().lab(), console, args));
  }
}
