package dev.latent.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which library. */
final class LibraryOption {

  @Option(names = "--library", paramLabel = "DIR",
      description = "The media library's folder; without it, Latent in your pictures folder.")
  private @Nullable Path library;

  /** Absolute. */
  Path folder() {
    Path folder = library == null
        ? PicturesFolder.of(System.getenv(), Path.of(System.getProperty("user.home"))).resolve("Latent")
        : library;
    return folder.toAbsolutePath().normalize();
  }
}
