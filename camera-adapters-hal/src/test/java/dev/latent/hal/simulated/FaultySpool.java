package dev.latent.hal.simulated;

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
  private final List<String> taken = new ArrayList<>();
  private final Map<Path, Content> names = new HashMap<>();
  private final List<Consumer<Map<Path, Content>>> unsynced = new ArrayList<>();
  private int last = Integer.MAX_VALUE;
  private End end = End.KILLED;
  private boolean dead;

  /** What becomes of the step; on a full disk nothing has room that comes after it either. */
  enum End { KILLED, FAILED, FULL }

  /** The process is gone; nothing that follows has any effect. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  /** A file's bytes that a power cut would leave. */
  private static final class Content {
    private byte[] durable;

    Content(byte[] durable) {
      this.durable = durable;
    }
  }

  private interface Step {
    void take() throws IOException;
  }

  FaultySpool(SpoolFiles disk) throws IOException {
    this.disk = disk;
    for (Path file : disk.list()) {
      names.put(file, new Content(Files.readAllBytes(file)));
    }
  }

  /** The step of that number, from 0, ends so. */
  FaultySpool ending(int step, End how) {
    last = step;
    end = how;
    return this;
  }

  /** The steps that came to their end. */
  List<String> taken() {
    return List.copyOf(taken);
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
    for (Map.Entry<Path, Content> each : names.entrySet()) {
      Files.write(each.getKey(), each.getValue().durable);
    }
  }

  /** @param half what is done of the step if it is the last */
  private void take(String name, Step step, Step half) throws IOException {
    if (dead) {
      throw new Killed();
    }
    if (last-- == 0 || (last < 0 && end == End.FULL && name.matches("(allocate|write).*"))) {
      half.take();
      dead = end == End.KILLED;
      if (dead) {
        throw new Killed();
      }
      throw new IOException("No space left on device");
    }
    step.take();
    taken.add(name);
  }

  @Override
  public Mapped allocate(Path file, long length) throws IOException {
    Mapped[] mapped = new Mapped[1];
    Content content = new Content(new byte[(int) length]);
    take("allocate", () -> mapped[0] = disk.allocate(file, length), () -> disk.allocate(file, length / 2).close());
    unsynced.add(it -> it.put(file, content));
    return new FaultyMapped(mapped[0], content);
  }

  @Override
  public void write(Path file, ByteBuffer... bytes) throws IOException {
    Content content = new Content(new byte[0]);
    unsynced.add(it -> it.put(file, content));
    take("write " + file.getFileName(), () -> disk.write(file, bytes), () -> disk.write(file, bytes[0]));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    take("move to " + to.getFileName(), () -> {
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
    take("delete " + file.getFileName(), () -> {
      disk.delete(file);
      unsynced.add(it -> it.remove(file));
    }, () -> {});
  }

  @Override
  public void syncFolder() throws IOException {
    take("sync folder", () -> {
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
    take("make folder", disk::makeFolder, () -> {});
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
        take("mark", () -> mapped.mark(at, number), () -> { });
      } catch (IOException memory) {
        mapped.mark(at, number);
      }
    }

    @Override
    public void force(long length) throws IOException {
      take(memory().get(BurstLayout.INT, BurstLayout.AT_SEALED) == 1 ? "seal" : "force " + length, () -> {
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
