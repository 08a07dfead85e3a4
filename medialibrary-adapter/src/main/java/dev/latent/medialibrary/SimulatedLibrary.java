package dev.latent.medialibrary;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.simulation.Steps;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A library on a disk in memory that can fail and lose power, opened by one process after another: the code is that of
 * the library in a folder, over rows in memory. Confined.
 */
public final class SimulatedLibrary implements AutoCloseable {

  private static final Configuration DISK = Configuration.unix().toBuilder()
      .setAttributeViews("basic", "unix").setWorkingDirectory("/").build();

  private final FileSystem disk = Jimfs.newFileSystem(DISK);
  private final MemoryCatalogue rows = new MemoryCatalogue();
  private final Path library;
  private final FaultyFiles files;
  private final CatalogueWriter catalogue;

  /** @param steps takes all that is done to the disk; each commit of rows is one step */
  public SimulatedLibrary(Steps steps) {
    try {
      library = Files.createDirectories(disk.getPath("/library"));
      Files.createDirectories(Layout.hiddenFolder(library));
      files = new FaultyFiles(new DiskFiles(), steps, Files.createDirectories(disk.getPath("/attic")));
      catalogue = new FaultyCatalogue(rows, steps);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens it for writing, in place of whoever had it open: what a crash left is put in order first.
   *
   * @return the store, or what the disk has reported
   * @throws Steps.Killed when the process dies meanwhile
   */
  public Either<AssetError, AssetStore> open() {
    try (LibraryLock lock = LibraryLock.take(library)) {
      return Either.right(new FileLibraries(files).writer(library, catalogue, lock));
    } catch (IOException e) {
      return Either.left(Faults.of(e));
    }
  }

  /** What was not synced is as it was before; nobody has it open. */
  public void losePower() {
    try {
      files.losePower();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The disk is gone. */
  @Override
  public void close() {
    try {
      disk.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
