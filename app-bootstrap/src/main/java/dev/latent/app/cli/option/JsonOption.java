package dev.latent.app.cli.option;

import picocli.CommandLine.Option;

/** For whom. */
public final class JsonOption {

  @Option(names = "--json", description = "Print one JSON object per line, and nothing else, on standard output.")
  private boolean json;

  public boolean asked() {
    return json;
  }
}
