package dev.latent.hal.simulated;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.latent.hal.kit.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A folder on the disk. */
record SpoolDisk(Folder folder) implements SpoolFiles {

  private static final int CHUNK = 1 << 20;

  @Override
  public Path file(String name) {
    return folder.file(name);
  }

  @Override
  public List<Path> list() throws IOException {
    return folder.files();
  }

  @Override
  public long free() throws IOException {
    return folder.free();
  }

  @Override
  public void makeFolder() throws IOException {
    folder.make();
  }

  /** Forced, so that at the press the disk has nothing else to do than to store the first photo. */
  @Override
  public Mapped allocate(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE_NEW, READ, WRITE)) {
      ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK);
      for (long at = 0; at < length; at += zeros.limit()) {
        writeAll(channel, zeros.clear().limit((int) Math.min(CHUNK, length - at)));
      }
      channel.force(false);
      Arena arena = Arena.ofShared();
      return new OnDisk(arena, channel.map(FileChannel.MapMode.READ_WRITE, 0, length, arena));
    }
  }

  @Override
  public void write(Path file, ByteBuffer... bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
      for (ByteBuffer each : bytes) {
        writeAll(channel, each);
      }
    }
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void syncFolder() throws IOException {
    folder.sync();
  }

  private record OnDisk(Arena arena, MemorySegment memory) implements Mapped {

    @Override
    public void mark(long at, long number) {
      VarHandle.releaseFence();
      memory.set(BurstLayout.LONG, at, number);
    }

    @Override
    public void force(long length) throws IOException {
      try {
        memory.asSlice(0, length).force();
      } catch (UncheckedIOException e) {
        throw new IOException(e.getMessage(), e);
      }
    }

    @Override
    public void close() {
      arena.close();
    }
  }
}
