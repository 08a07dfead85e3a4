package dev.latent.medialibrary;

import dev.latent.camera.simulation.Steps;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A disk that ends at a step, and that can lose power: names that were not synced are then as they were. It plays that
 * only, and so has no need to sync.
 */
final class FaultyFiles implements PhotoFiles {

  private final PhotoFiles disk;
  private final Steps steps;
  private final Path attic;
  private final Deque<Steps.Step> unsynced = new ArrayDeque<>();
  private int stored;

  /** @param attic a folder on the same file system, for what may have to come back */
  FaultyFiles(PhotoFiles disk, Steps steps, Path attic) {
    this.disk = disk;
    this.steps = steps;
    this.attic = attic;
  }

  void losePower() throws IOException {
    while (!unsynced.isEmpty()) {
      unsynced.pop().take();
    }
  }

  @Override
  public Staged stage(Path file) throws IOException {
    Staged[] staged = new Staged[1];
    steps.take("stage", () -> {
      staged[0] = disk.stage(file);
      unsynced.push(() -> Files.deleteIfExists(file));
    });
    return new FaultyStaged(staged[0]);
  }

  @Override
  public void place(Path from, Path name) throws IOException {
    steps.take("place", () -> {
      disk.place(from, name);
      unsynced.push(() -> {
        if (!Files.exists(from)) {
          Files.createLink(from, name);
        }
        Files.delete(name);
      });
    });
  }

  @Override
  public boolean keep(Path file, Path second) throws IOException {
    steps.take("keep", () -> {
      disk.keep(file, second);
      unsynced.push(() -> Files.deleteIfExists(second));
    });
    return disk.same(file, second);
  }

  /** POSIX: between two names of one file it does nothing at all. */
  @Override
  public void move(Path from, Path to) throws IOException {
    steps.take("move", () -> {
      if (disk.same(from, to)) {
        disk.move(from, to);
        return;
      }
      Steps.Step back = bringBack(to);
      disk.move(from, to);
      unsynced.push(() -> {
        Files.move(to, from);
        back.take();
      });
    });
  }

  @Override
  public void delete(Path file) throws IOException {
    steps.take("delete", () -> {
      Steps.Step back = bringBack(file);
      disk.delete(file);
      unsynced.push(back);
    });
  }

  @Override
  public void sync(Path file) throws IOException {
    steps.take("sync file", () -> {});
  }

  private Steps.Step bringBack(Path file) throws IOException {
    if (!Files.exists(file)) {
      return () -> {};
    }
    Path kept = attic.resolve(Integer.toString(stored++));
    Files.createLink(kept, file);
    return () -> Files.createLink(file, kept);
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    steps.take("sync folder", unsynced::clear);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    steps.take("make folder", () -> disk.makeFolder(folder));
  }

  @Override
  public boolean exists(Path file) throws IOException {
    return disk.exists(file);
  }

  @Override
  public boolean same(Path one, Path other) throws IOException {
    return disk.same(one, other);
  }

  @Override
  public FileChannel open(Path file) throws IOException {
    return disk.open(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    return disk.list(folder);
  }

  @Override
  public boolean isFolder(Path folder) {
    return disk.isFolder(folder);
  }

  @Override
  public String stamp(Path folder) throws IOException {
    return disk.stamp(folder);
  }

  private final class FaultyStaged extends Staged {

    private final Staged file;

    FaultyStaged(Staged file) {
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      steps.take("write", () -> file.write(bytes, offset, length), () -> file.write(bytes, offset, length / 2));
    }

    @Override
    void sync() throws IOException {
      steps.take("sync file", () -> {});
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
