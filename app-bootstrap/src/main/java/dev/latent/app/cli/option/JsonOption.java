package dev.latent.app.cli;

import picocli.CommandLine.Option;

/** For whom. */
final class JsonOption {

  @Option(names = "--json", description = "Print one JSON object per line, and nothing else, on standard output.")
  private boolean json;

  boolean asked() {
    return json;
  }
}
