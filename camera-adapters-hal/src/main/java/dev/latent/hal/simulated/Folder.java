package dev.latent.hal.simulated;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The spool's folder as a file system sees it. What begins with {@link #OURS} in it is half made, and ours. */
record Folder(Path path) {

  static final String OURS = ".latent-";

  /** Its files; none while it does not exist. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(path)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  /** Bytes that its disk has left for us; the disk is that of the nearest folder that exists. */
  long free() throws IOException {
    Path there = path.toAbsolutePath();
    for (Path up = there; up != null; up = up.getParent()) {
      if (Files.exists(up)) {
        FileStore store = Files.getFileStore(up);
        return store.getUsableSpace();
      }
    }
    throw new IOException("no such disk: " + there);
  }

  void make() throws IOException {
    Files.createDirectories(path);
  }

  /** What was renamed or deleted in it survives a power loss after this; where folders cannot be synced, a crash. */
  void sync() throws IOException {
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
