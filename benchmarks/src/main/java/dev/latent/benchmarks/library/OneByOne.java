package dev.latent.benchmarks.library;

import dev.latent.camera.port.driven.AssetStore;
import dev.latent.medialibrary.MediaLibraries;
import java.nio.file.Path;

/**
 * Stores photos one by one and measures nothing: for whoever counts the system calls of it. Arguments: a folder for the
 * library, and how many photos.
 */
public final class OneByOne {

  private OneByOne() {}

  public static void main(String[] args) {
    Noise content = new Noise(Noise.FIRST_STAGE);
    try (AssetStore store = Library.open(Path.of(args[0]).toAbsolutePath(), MediaLibraries.Access.WRITER)) {
      for (int number = 1; number <= Integer.parseInt(args[1]); number++) {
        Library.add(store, number, content);
      }
    }
  }
}
