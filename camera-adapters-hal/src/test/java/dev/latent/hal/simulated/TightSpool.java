package dev.latent.hal.simulated;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small disk, which is all the spool's. Confined. */
final class TightSpool implements SpoolFiles {

  private final SpoolFiles disk;
  private final long size;
  private long leastFree;

  /** @param size in bytes */
  TightSpool(SpoolFiles disk, long size) {
    this.disk = disk;
    this.size = size;
    this.leastFree = size;
  }

  /** Bytes that were left when it was fullest. */
  long leastFree() {
    return leastFree;
  }

  @Override
  public long free() throws IOException {
    long used = 0;
    for (Path file : disk.list()) {
      used += Files.size(file);
    }
    return size - used;
  }

  @Override
  public Mapped allocate(Path file, long length) throws IOException {
    Mapped mapped = disk.allocate(file, length);
    leastFree = Math.min(leastFree, free());
    return mapped;
  }

  @Override
  public void write(Path file, ByteBuffer... bytes) throws IOException {
    disk.write(file, bytes);
    leastFree = Math.min(leastFree, free());
  }

  @Override
  public Path file(String name) {
    return disk.file(name);
  }

  @Override
  public List<Path> list() throws IOException {
    return disk.list();
  }

  @Override
  public void makeFolder() throws IOException {
    disk.makeFolder();
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    disk.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }

  @Override
  public void syncFolder() throws IOException {
    disk.syncFolder();
  }
}
