package dev.latent.medialibrary;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once per user, version and platform; its driver alone would unpack it at every
 * start, and run {@code uname} to find out which, which costs about 0.1 s. Where that cannot be done, or what was
 * unpacked does not load, the driver does as it always does.
 */
final class SqliteNative {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteNative.class);

  /** Read by the driver; with both it asks no further. */
  private static final String FOLDER = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";

  private static final String NATIVE = System.mapLibraryName("sqlitejdbc");

  private SqliteNative() {}

  /** Before the first connection; idempotent. */
  static synchronized void prepare() {
    if (System.getProperty(FOLDER) == null) {
      unpacked(cache()).ifPresent(folder -> {
        System.setProperty(FOLDER, folder.toString());
        System.setProperty(NAME, NATIVE);
      });
    }
  }

  /** Source: XDG Base Directory Specification. */
  private static Path cache() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
  }

  /** The folder that has the library now; empty if none can have it. */
  static Optional<Path> unpacked(Path cache) {
    Path folder = cache.resolve("latent")
        .resolve("sqlite-" + SQLiteJDBCLoader.getVersion())
        .resolve(System.getProperty("os.name") + "-" + System.getProperty("os.arch"));
    try {
      if (!Files.isRegularFile(folder.resolve(NATIVE))) {
        unpack(folder);
      }
      return Optional.of(folder);
    } catch (IOException e) {
      LOG.debug("SQLite's library is not kept for the next start folder={} because={}", folder, e.toString());
      return Optional.empty();
    }
  }

  /** Whoever finds the file finds all of it, after a power cut too. */
  private static void unpack(Path folder) throws IOException {
    String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
      if (in == null) {
        throw new FileNotFoundException("the driver has none for this platform: " + packed);
      }
      Files.createDirectories(folder);
      Path staged = Files.createTempFile(folder, ".unpacking", null);
      try {
        Files.copy(in, staged, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel file = FileChannel.open(staged, StandardOpenOption.WRITE)) {
          file.force(true);
        }
        Files.move(staged, folder.resolve(NATIVE), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(staged);
      }
    }
  }
}
