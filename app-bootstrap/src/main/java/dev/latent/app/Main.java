package dev.latent.app;

import dev.latent.app.cli.Commands;
import dev.latent.app.cli.tell.Console;

/** Where it begins. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Console console = Console.system(System.getProperty("latent.terminals", ""), System.getenv());
    System.exit(Commands.run(DaggerLatentApp.create().lab(), console, args));
  }
}
