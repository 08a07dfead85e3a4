package dev.latent.medialibrary;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's native library, unpacked once per user, version and platform; its driver alone would unpack it at every
 * start, which costs about 0.1 s. Where that cannot be done the driver does as it always does.
 */
final class SqliteNative {

  private static final Logger LOG = LoggerFactory.getLogger(SqliteNative.class);

  /** Read by the driver. */
  private static final String WHERE = "org.sqlite.lib.path";

  private SqliteNative() {}

  /** Before the first connection; idempotent. */
  static synchronized void prepare() {
    if (System.getProperty(WHERE) == null) {
      unpacked(cache()).ifPresent(folder -> System.setProperty(WHERE, folder.toString()));
    }
  }

  /** Source: XDG Base Directory Specification. */
  private static Path cache() {
    return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
  }

  /** @return the folder that has the library now; empty if it cannot have it */
  static Optional<Path> unpacked(Path cache) {
    String name = LibraryLoaderUtil.getNativeLibName();
    URL packed = SQLiteJDBCLoader.class.getResource("/" + LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
    if (packed == null) {
      return Optional.empty();
    }
    Path folder = cache.resolve("latent").resolve("sqlite-" + SQLiteJDBCLoader.getVersion())
        .resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
    try {
      unpack(packed, folder.resolve(name));
      return Optional.of(folder);
    } catch (IOException e) {
      LOG.debug("SQLite's library is not kept for the next start folder={} because={}", folder, e.toString());
      return Optional.empty();
    }
  }

  /** Atomically: whoever finds the file finds all of it. A length that differs is a disk's fault, and mended. */
  private static void unpack(URL packed, Path library) throws IOException {
    URLConnection connection = packed.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      if (Files.isRegularFile(library) && Files.size(library) == connection.getContentLengthLong()) {
        return;
      }
      Files.createDirectories(library.getParent());
      Path staged = Files.createTempFile(library.getParent(), ".unpacking", null);
      try {
        Files.copy(in, staged, StandardCopyOption.REPLACE_EXISTING);
        Files.move(staged, library, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(staged);
      }
    }
  }
}
