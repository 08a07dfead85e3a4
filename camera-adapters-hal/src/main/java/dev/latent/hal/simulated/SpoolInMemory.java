package dev.latent.hal.simulated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of a file system that is in memory itself: nothing has to be synced, and nothing can be mapped, so that what
 * counts is written to the file when it is marked. Confined.
 */
final class SpoolInMemory implements SpoolFiles {

  private final Path folder;
  private final Map<Path, InMemory> mapped = new HashMap<>();

  SpoolInMemory(Path folder) {
    this.folder = folder;
  }

  @Override
  public Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public List<Path> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** Memory has room. */
  @Override
  public long free() {
    return Long.MAX_VALUE;
  }

  @Override
  public void makeFolder() throws IOException {
    Files.createDirectories(folder);
  }

  @Override
  public Mapped allocate(Path file, long length) throws IOException {
    byte[] bytes = new byte[(int) length];
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    InMemory made = new InMemory(bytes);
    mapped.put(file, made);
    return made;
  }

  @Override
  public void write(Path file, ByteBuffer... bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (ByteBuffer each : bytes) {
      byte[] part = new byte[each.remaining()];
      each.get(part);
      all.write(part);
    }
    Files.write(file, all.toByteArray());
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    InMemory moved = mapped.remove(from);
    if (moved != null) {
      mapped.put(to, moved);
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    mapped.remove(file);
  }

  @Override
  public void syncFolder() {}

  private final class InMemory implements Mapped {

    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public MemorySegment memory() {
      return MemorySegment.ofArray(bytes);
    }

    @Override
    public void mark(long at, long number) {
      memory().set(BurstLayout.LONG, at, number);
      try {
        force(bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void force(long length) throws IOException {
      for (Map.Entry<Path, InMemory> it : mapped.entrySet()) {
        if (it.getValue().equals(this)) {
          Files.write(it.getKey(), bytes);
        }
      }
    }

    @Override
    public void close() {
      mapped.values().removeIf(this::equals);
    }
  }
}
