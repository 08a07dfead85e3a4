package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeliveryHistory;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens folders as libraries. */
final class FileLibraries implements MediaLibraries {

  private final PhotoFiles files;

  FileLibraries(PhotoFiles files) {
    this.files = files;
  }

  @Override
  public Either<AssetError, AssetStore> open(Path folder, Access access) {
    return attempt(folder, "open", () -> open(access, folder));
  }

  private interface Work<T> {
    T done() throws IOException;
  }

  /** @param what the library does not */
  private static <T> Either<AssetError, T> attempt(Path folder, String what, Work<T> work) {
    try {
      return Either.right(work.done());
    } catch (AccessDeniedException e) {
      return Either.left(AssetErrorCode.PERMISSION_DENIED.because(
          folder + " is not accessible; check the permissions of " + e.getFile()));
    } catch (IOException e) {
      AssetError error = Faults.of(e);
      return Either.left(e instanceof LibraryFault
          ? error
          : error.code().because("the library " + folder + " does not " + what + ": " + error.what()));
    }
  }

  @Override
  public Either<AssetError, Option<Repaired>> repair(Path folder) {
    return attempt(folder, "let itself be repaired", () -> {
      requireLibrary(folder);
      Path library = folder.toRealPath();
      try (LibraryLock _ = LibraryLock.take(library)) {
        return new Repair(library, files, SqliteCatalogue::write).run();
      }
    });
  }

  @Override
  public Either<AssetError, Inspection> inspect(Path folder) {
    return attempt(folder, "let itself be looked at", () -> {
      requireLibrary(folder);
      return new FileInspection(files, folder.toRealPath());
    });
  }

  @Override
  public boolean isWritten(Path folder) {
    try {
      return LibraryLock.isTaken(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public DeliveryHistory history(Path folder, Access access) {
    return new SqliteHistory(Layout.hiddenFolder(folder).resolve("history.db"), access != Access.READER);
  }

  private AssetStore open(Access access, Path folder) throws IOException {
    return switch (access) {
      case WRITER -> writer(folder);
      case NEXT_WRITER -> nextWriter(folder);
      case READER -> reader(folder);
    };
  }

  private AssetStore reader(Path folder) throws IOException {
    requireNoFile(folder);
    CatalogueFiles names = new CatalogueFiles(files, folder);
    names.requireCatalogue();
    if (!Files.isRegularFile(names.catalogue())) {
      throw none(folder);
    }
    Catalogue rows = new SnapshotCatalogue(names.catalogue());
    Layout layout = new Layout(folder.toRealPath());
    return new FileAssetStore(rows, new Contents(files, rows, layout), Option.none());
  }

  /** A library without its catalogue is one still: a writer makes the catalogue anew, from the photos. */
  private AssetStore nextWriter(Path folder) throws IOException {
    requireLibrary(folder);
    return writer(folder);
  }

  private static void requireLibrary(Path folder) throws LibraryFault {
    requireNoFile(folder);
    if (!Files.isDirectory(Layout.hiddenFolder(folder))) {
      throw none(folder);
    }
  }

  private static void requireNoFile(Path folder) throws LibraryFault {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new LibraryFault(AssetErrorCode.INVALID_ARGUMENT,
          folder + " is a file; a library needs a folder of its own");
    }
  }

  private static LibraryFault none(Path folder) {
    return new LibraryFault(AssetErrorCode.NO_SUCH_FILE,
        "there is no library in " + folder + "; the first photo that is stored there makes one");
  }

  private AssetStore writer(Path folder) throws IOException {
    requireNoFile(folder);
    Files.createDirectories(Layout.hiddenFolder(folder));
    Path library = folder.toRealPath();
    LibraryLock lock = LibraryLock.take(library);
    try {
      return writer(library, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private AssetStore writer(Path library, LibraryLock lock) throws IOException {
    CatalogueFiles names = new CatalogueFiles(files, library);
    names.requireCatalogue();
    boolean made = !Files.exists(names.catalogue());
    CatalogueWriter rows = SqliteCatalogue.write(names.catalogue());
    try {
      if (made) {
        files.syncFolder(names.folder());
        files.syncFolder(library);
      }
      return writer(library, rows, lock);
    } catch (IOException | RuntimeException e) {
      rows.close();
      throw e;
    }
  }

  /** Puts in order what a crash left, and opens. */
  AssetStore writer(Path library, CatalogueWriter rows, LibraryLock lock) throws IOException {
    Layout layout = new Layout(library);
    Folders folders = new Folders(layout, files, rows);
    new Recovery(files, rows, layout, folders).run();
    Commits commits = new Commits(files, rows, layout, folders);
    Snapshots snapshots = new Snapshots(files, new CatalogueFiles(files, library));
    return new FileAssetStore(rows, new Contents(files, rows, layout),
        Option.some(new FileAssetStore.Writing(rows, commits, snapshots, lock)));
  }
}
