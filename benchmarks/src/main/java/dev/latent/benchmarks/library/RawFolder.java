package dev.latent.benchmarks.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The least that a durable photo costs: its bytes, their sync, its name, and the sync of its folder. Thread-safe. */
final class RawFolder {

  private final Path folder;
  private final ByteBuffer content;

  RawFolder(Path folder, Noise content) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.content = content.direct();
  }

  void add(int number) {
    try {
      Path staged = folder.resolve("." + number);
      write(staged);
      Files.move(staged, folder.resolve(number + ".jpg"), StandardCopyOption.ATOMIC_MOVE);
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path staged) throws IOException {
    try (FileChannel file = FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = content.duplicate();
      while (rest.hasRemaining()) {
        file.write(rest);
      }
      file.force(false);
    }
  }
}
