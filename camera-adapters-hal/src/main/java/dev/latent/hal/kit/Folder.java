package dev.latent.hal.kit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder of a kit's home as a file system sees it. What begins with {@link #OURS} in it is half made, and ours. */
public record Folder(Path path) {

  /** How the name of what is half made begins. */
  public static final String OURS = ".latent-";

  /** Its files; none while it does not exist. */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(path)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** {@return the file of that name, there or not} */
  public Path file(String name) {
    return path.resolve(name);
  }

  /** Bytes that its disk has left for us; the disk is that of the nearest folder that exists. */
  public long free() throws IOException {
    Path there = path.toAbsolutePath();
    for (Path up = there; up != null; up = up.getParent()) {
      if (Files.exists(up)) {
        FileStore store = Files.getFileStore(up);
        return store.getUsableSpace();
      }
    }
    throw new IOException("no such disk: " + there);
  }

  /** Makes it, unless it is there. */
  public void make() throws IOException {
    Files.createDirectories(path);
  }

  /** What was renamed or deleted in it survives a power loss after this; where folders cannot be synced, a crash. */
  public void sync() throws IOException {
    FileChannel folder;
    try {
      folder = FileChannel.open(path, StandardOpenOption.READ);
    } catch (IOException notOnThisSystem) {
      return;
    }
    try (folder) {
      folder.force(true);
    }
  }
}
