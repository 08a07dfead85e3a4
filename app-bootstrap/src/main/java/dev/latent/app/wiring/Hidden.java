package dev.latent.app.wiring;

import java.nio.file.Path;

/** The folder in a library that is not for its users: the catalogue, the raws, the way to its writer. */
final class Hidden {

  private Hidden() {}

  /** @param library absolute */
  static Path of(Path library) {
    return library.resolve(".latent");
  }
}
