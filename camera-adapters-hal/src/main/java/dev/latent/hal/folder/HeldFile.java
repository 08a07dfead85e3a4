package dev.latent.hal.folder;

import dev.latent.hal.kit.Folder;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32C;

/**
 * A camera's file in the home of the kit. Where the disk allows it, it is a second name of the camera's own file, which
 * costs nothing and sees what is still written to it; elsewhere a copy.
 */
record HeldFile(Path path) {

  private static final int CHUNK = 1 << 16;

  /**
   * Gives the file of the inbox a second name.
   *
   * @return false if that cannot be done here, or if the name means another file by now
   */
  boolean link(Path file, Source source) throws IOException {
    try {
      Files.createLink(path, file);
    } catch (UnsupportedOperationException | IOException notHere) {
      return false;
    }
    if (same(source)) {
      return true;
    }
    Files.deleteIfExists(path);
    return false;
  }

  /**
   * Copies the file of the inbox, durably.
   *
   * @return false if it changed meanwhile
   */
  boolean copy(Path file, Source source, Folder home) throws IOException {
    Path draft = home.file(Folder.OURS + path.getFileName());
    Files.copy(file, draft, StandardCopyOption.REPLACE_EXISTING, LinkOption.NOFOLLOW_LINKS);
    BasicFileAttributes after = attributes(file);
    if (!after.isRegularFile() || !Stamp.of(after).equals(source.stamp()) || Files.size(draft) != after.size()) {
      Files.deleteIfExists(draft);
      return false;
    }
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private boolean same(Source source) throws IOException {
    BasicFileAttributes linked = attributes(path);
    return linked.isRegularFile() && Source.key(path, linked).equals(source.key());
  }

  /** None when it is not there. */
  Option<Stamp> stamp() throws IOException {
    try {
      return Option.some(Stamp.of(attributes(path)));
    } catch (NoSuchFileException e) {
      return Option.none();
    }
  }

  /** Which file it is now; its key does not change. */
  Source source(String key) throws IOException {
    Source now = Source.of(path, attributes(path));
    return new Source(key, now.stamp(), now.head(), now.sum());
  }

  /** Whether it has another name, by which somebody may still write to it; true where that cannot be known. */
  boolean isSharedStill() throws IOException {
    return !path.getFileSystem().supportedFileAttributeViews().contains("unix")
        || (Integer) Files.getAttribute(path, "unix:nlink") > 1;
  }

  /** CRC32C of all its bytes. */
  int sum() throws IOException {
    CRC32C sum = new CRC32C();
    byte[] chunk = new byte[CHUNK];
    try (InputStream in = Files.newInputStream(path)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        sum.update(chunk, 0, read);
      }
    }
    return (int) sum.getValue();
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
