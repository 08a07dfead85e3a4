package dev.latent.hal.simulated;

import dev.latent.camera.simulation.Steps;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A disk that ends at a step, and that can lose power: of the names that were changed and not synced, any may then be as
 * they were, and contents that were not forced are gone. Confined.
 */
final class FaultySpool implements SpoolFiles {

  private final SpoolFiles disk;
  private final Steps steps;
  private final Map<Path, Content> names = new HashMap<>();
  private final List<Consumer<Map<Path, Content>>> unsynced = new ArrayList<>();

  /** A file's bytes that a power cut would leave. */
  private static final class Content {
    private byte[] durable;

    Content(byte[] durable) {
      this.durable = durable;
    }
  }

  FaultySpool(SpoolFiles disk, Steps steps) throws IOException {
    this.disk = disk;
    this.steps = steps;
    for (Path file : disk.list()) {
      names.put(file, new Content(Files.readAllBytes(file)));
    }
  }

  /** How many changes of names a power cut may undo or not. */
  int unsynced() {
    return unsynced.size();
  }

  /** @param kept a bit for each change of a name that was not synced, the first the lowest: whether it lasts */
  void losePower(int kept) throws IOException {
    for (Path file : disk.list()) {
      disk.delete(file);
    }
    for (int i = 0; i < unsynced.size(); i++) {
      if ((kept >> i & 1) == 1) {
        unsynced.get(i).accept(names);
      }
    }
    unsynced.clear();
    for (Map.Entry<Path, Content> each : names.entrySet()) {
      Files.write(each.getKey(), each.getValue().durable);
    }
  }

  @Override
  public Mapped allocate(Path file, long length) throws IOException {
    Mapped[] mapped = new Mapped[1];
    Content content = new Content(new byte[(int) length]);
    steps.take("allocate", () -> mapped[0] = disk.allocate(file, length), () -> disk.allocate(file, length / 2).close());
    unsynced.add(it -> it.put(file, content));
    return new FaultyMapped(mapped[0], content);
  }

  @Override
  public void write(Path file, ByteBuffer... bytes) throws IOException {
    Content content = new Content(new byte[0]);
    unsynced.add(it -> it.put(file, content));
    steps.take("write " + file.getFileName(), () -> disk.write(file, bytes), () -> disk.write(file, bytes[0]));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    steps.take("move to " + to.getFileName(), () -> {
      disk.move(from, to);
      Content moved = live().get(from);
      unsynced.add(it -> {
        it.remove(from);
        it.put(to, moved);
      });
    }, () -> {});
  }

  @Override
  public void delete(Path file) throws IOException {
    steps.take("delete " + file.getFileName(), () -> {
      disk.delete(file);
      unsynced.add(it -> it.remove(file));
    }, () -> {});
  }

  @Override
  public void syncFolder() throws IOException {
    steps.take("sync folder", () -> {
      unsynced.forEach(it -> it.accept(names));
      unsynced.clear();
    }, () -> {});
  }

  private Map<Path, Content> live() {
    Map<Path, Content> live = new HashMap<>(names);
    unsynced.forEach(it -> it.accept(live));
    return live;
  }

  @Override
  public void makeFolder() throws IOException {
    steps.take("make folder", disk::makeFolder, () -> {});
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
  public long free() throws IOException {
    return disk.free();
  }

  private final class FaultyMapped implements Mapped {

    private final Mapped mapped;
    private final Content content;

    FaultyMapped(Mapped mapped, Content content) {
      this.mapped = mapped;
      this.content = content;
    }

    @Override
    public MemorySegment memory() {
      return mapped.memory();
    }

    /** Memory does not fail; a process may be killed before. */
    @Override
    public void mark(long at, long number) {
      try {
        steps.take("mark", () -> mapped.mark(at, number), () -> { });
      } catch (IOException memory) {
        mapped.mark(at, number);
      }
    }

    @Override
    public void force(long length) throws IOException {
      steps.take(memory().get(BurstLayout.INT, BurstLayout.AT_SEALED) == 1 ? "seal" : "force " + length, () -> {
        mapped.force(length);
        MemorySegment.copy(mapped.memory(), ValueLayout.JAVA_BYTE, 0, content.durable, 0, (int) length);
      }, () -> {});
    }

    @Override
    public void close() {
      mapped.close();
    }
  }
}
