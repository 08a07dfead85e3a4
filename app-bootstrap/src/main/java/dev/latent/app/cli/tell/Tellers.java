package dev.latent.app.cli.tell;

import java.nio.file.Path;

/** Both ways to tell a run. */
public final class Tellers {

  private Tellers() {}

  /**
   * For programs or for people.
   *
   * @param library the folder that the assets' paths are relative to, absolute
   */
  public static Teller of(boolean json, Console console, Path library) {
    return json ? new JsonTeller(console, library) : new PeopleTeller(console, library);
  }
}
