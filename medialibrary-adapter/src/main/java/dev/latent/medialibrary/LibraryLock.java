package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetErrorCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to write one library; the system takes it back when the process ends, however it ends. */
final class LibraryLock implements AutoCloseable {

  /**
   * Libraries that this process writes. POSIX drops a process's lock when it closes <em>any</em> handle of the file, so
   * a second writer in the same process must be found out before it opens one.
   */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path library;
  private final FileChannel file;

  private LibraryLock(Path library, FileChannel file) {
    this.library = library;
    this.file = file;
  }

  /** @param library its real path; its hidden folder is there */
  static LibraryLock take(Path library) throws IOException {
    if (!OURS.add(library)) {
      throw held(library);
    }
    try {
      return new LibraryLock(library, locked(library));
    } catch (IOException | RuntimeException e) {
      OURS.remove(library);
      throw e;
    }
  }

  /**
   * Whether some process writes a library now. A writer that begins in this very moment may be refused.
   *
   * @param library its real path
   */
  static boolean isTaken(Path library) throws IOException {
    Path lock = file(library);
    if (OURS.contains(library) || !Files.exists(lock)) {
      return OURS.contains(library);
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ);
        FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return shared == null;
    }
  }

  private static Path file(Path library) {
    return Layout.hiddenFolder(library).resolve("lock");
  }

  private static FileChannel locked(Path library) throws IOException {
    FileChannel file = FileChannel.open(file(library), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = file.tryLock();
      if (lock != null) {
        return file;
      }
    } catch (IOException e) {
      file.close();
      throw e;
    }
    file.close();
    throw held(library);
  }

  private static LibraryFault held(Path library) {
    return new LibraryFault(AssetErrorCode.IO_ERROR,
        "another process is writing to " + library + "; wait until it ends");
  }

  /** Idempotent. */
  @Override
  public void close() {
    if (!file.isOpen()) {
      return;
    }
    try {
      file.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      OURS.remove(library);
    }
  }
}
