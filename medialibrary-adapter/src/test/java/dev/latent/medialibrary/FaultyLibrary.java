package dev.latent.medialibrary;

import dev.latent.camera.port.driven.AssetStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;

/**
 * A library opened by a process that can be made to end at any step. It syncs nothing: the system goes on, or loses what
 * {@link FaultyFiles} says. Confined.
 */
final class FaultyLibrary implements AutoCloseable {

  private final Steps steps;
  private final FaultyFiles files;
  private final SqliteCatalogue rows;
  private final LibraryLock lock;
  private final AssetStore store;

  /** @param folder has, or will have, the library in {@code library} */
  FaultyLibrary(Path folder, boolean links) throws IOException {
    this(folder, links, new Steps());
  }

  /** @param steps counted from the opening on */
  FaultyLibrary(Path folder, boolean links, Steps steps) throws IOException {
    this.steps = steps;
    Path library = Files.createDirectories(folder.resolve("library")).toRealPath();
    Files.createDirectories(Layout.hiddenFolder(library));
    files = new FaultyFiles(new DiskFiles(links), steps, Files.createTempDirectory(folder, "attic"));
    lock = LibraryLock.take(library);
    rows = SqliteCatalogue.write(
        Layout.hiddenFolder(library).resolve("catalogue.db"), SQLiteConfig.SynchronousMode.OFF);
    try {
      store = new FileLibraries(files).writer(library, new FaultyCatalogue(rows, steps), lock);
    } catch (IOException | RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  Steps steps() {
    return steps;
  }

  AssetStore store() {
    return store;
  }

  void losePower() throws IOException {
    files.losePower();
  }

  /** What the system does when a process ends; not a close of the library. */
  @Override
  public final void close() {
    rows.close();
    lock.close();
  }
}
