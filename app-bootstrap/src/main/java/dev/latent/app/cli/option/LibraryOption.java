package dev.latent.app.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which library. */
public final class LibraryOption {

  @Option(names = "--library", paramLabel = "DIR",
      description = "The media library's folder; without it, Latent in your pictures folder.")
  private @Nullable Path library;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** Absolute. */
  public Path folder() {
    if (library != null && library.toString().isBlank() && command != null) {
      throw new ParameterException(command.commandLine(), "--library must name a folder");
    }
    Path folder = library == null
        ? PicturesFolder.of(System.getenv(), Path.of(System.getProperty("user.home"))).resolve("Latent")
        : library;
    return folder.toAbsolutePath().normalize();
  }
}
