package dev.latent.medialibrary;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The disk. {@link #place} makes a hard link, the one way that POSIX offers to name a file without ever overwriting
 * another; where the file system has no links (FAT) it looks first and then moves, and a foreign process that takes
 * the name in between loses its file.
 */
final class DiskFiles implements PhotoFiles {

  /** What Linux says of link(2) where it cannot be had; EPERM is vfat's and exfat's. */
  private static final Set<String> NO_LINKS =
      Set.of("Operation not permitted", "Operation not supported", "Function not implemented");

  private final boolean links;

  DiskFiles() {
    this(true);
  }

  /** @param links false to do without them, as on a file system that has none */
  DiskFiles(boolean links) {
    this.links = links;
  }

  @Override
  public boolean exists(Path file) throws IOException {
    try {
      Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public boolean same(Path one, Path other) throws IOException {
    return exists(one) && exists(other) && Files.isSameFile(one, other);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder);
    }
  }

  @Override
  public Staged stage(Path file) throws IOException {
    return new StagedFile(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  @Override
  public void place(Path staged, Path name) throws IOException {
    if (linked(staged, name)) {
      return;
    }
    if (exists(name)) {
      throw new FileAlreadyExistsException(name.toString());
    }
    move(staged, name);
  }

  @Override
  public boolean keep(Path file, Path second) throws IOException {
    if (linked(file, second)) {
      return true;
    }
    Path part = Layout.part(second);
    Files.copy(file, part, NOFOLLOW_LINKS, StandardCopyOption.REPLACE_EXISTING);
    sync(part);
    move(part, second);
    return false;
  }

  @Override
  public void sync(Path file) throws IOException {
    try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
      written.force(false);
    }
  }

  private boolean linked(Path file, Path name) throws IOException {
    if (!links) {
      return false;
    }
    try {
      Files.createLink(name, file);
      return true;
    } catch (UnsupportedOperationException e) {
      return false;
    } catch (FileSystemException e) {
      if (e.getReason() != null && NO_LINKS.contains(e.getReason())) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("another file system is mounted on " + to, e);
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
      names.force(true);
    }
  }

  @Override
  public FileChannel open(Path file) throws IOException {
    if (!Files.isRegularFile(file, NOFOLLOW_LINKS) && exists(file)) {
      throw new FileSystemException(file.toString(), null, "it is not a file that holds an image");
    }
    return FileChannel.open(file, Set.of(StandardOpenOption.READ, NOFOLLOW_LINKS));
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
  }

  @Override
  public boolean isFolder(Path folder) {
    return Files.isDirectory(folder, NOFOLLOW_LINKS);
  }

  @Override
  public String stamp(Path file) throws IOException {
    if (!exists(file)) {
      return "";
    }
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS);
    String written = Long.toString(now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    return now.isDirectory() ? written : written + " " + now.size() + " " + now.fileKey();
  }
}
