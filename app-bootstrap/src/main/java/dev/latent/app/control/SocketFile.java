package dev.latent.app.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Where the socket of a library is: {@code control/socket} in its hidden folder. The folder is its owner's alone from
 * its first moment, and so is all that lies in it.
 */
final class SocketFile {

  /** In bytes. Source: sun_path of unix(7), 108 on Linux and 104 elsewhere, its end among them. */
  private static final int LONGEST = 100;

  private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

  private final Path folder;

  /** @param hidden the hidden folder of a library */
  SocketFile(Path hidden) {
    this.folder = hidden.resolve("control");
  }

  /** What may be done at the socket's address. */
  interface Use<T> {
    T at(UnixDomainSocketAddress address) throws IOException;
  }

  boolean exists() {
    return Files.exists(path(), LinkOption.NOFOLLOW_LINKS);
  }

  /** Makes the folder, and takes away what an earlier process has left. */
  void prepare() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER));
    }
    PosixFileAttributeView view =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view == null) {
      throw new IOException("its file system knows no owner-only folders");
    }
    view.setPermissions(OWNER);
    remove();
  }

  void remove() throws IOException {
    Files.deleteIfExists(path());
  }

  /** A path that is too long for a socket is reached through a link of its folder that lasts as long as the use. */
  <T> T use(Use<T> use) throws IOException {
    if (path().toString().getBytes(UTF_8).length <= LONGEST) {
      return use.at(UnixDomainSocketAddress.of(path()));
    }
    Path near = Files.createTempDirectory("latent");
    Path link = near.resolve("c");
    try {
      Files.createSymbolicLink(link, folder);
      return use.at(UnixDomainSocketAddress.of(link.resolve("socket")));
    } finally {
      Files.deleteIfExists(link);
      Files.deleteIfExists(near);
    }
  }

  private Path path() {
    return folder.resolve("socket");
  }
}
