package dev.latent.hal.simulated;

import dev.latent.hal.imaging.Brake;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** A burst's file as it is read back, mapped. Every number in it may be wrong. Thread-safe until it is closed. */
final class BurstReader implements AutoCloseable {

  private final Arena arena = Arena.ofShared();
  private final MemorySegment file;

  private BurstReader(Path burst) throws IOException {
    try (FileChannel channel = FileChannel.open(burst, StandardOpenOption.READ)) {
      this.file = mapped(channel, arena);
    }
  }

  /** A file system in memory maps nothing, and is read. */
  private static MemorySegment mapped(FileChannel burst, Arena arena) throws IOException {
    try {
      return burst.map(FileChannel.MapMode.READ_ONLY, 0, burst.size(), arena);
    } catch (UnsupportedOperationException e) {
      return MemorySegment.ofArray(Channels.newInputStream(burst).readAllBytes()).asReadOnly();
    }
  }

  /**
   * Maps the file, whatever it is.
   *
   * @throws IOException if the file cannot be read at all
   */
  static BurstReader open(Path burst) throws IOException {
    return new BurstReader(burst);
  }

  /** Whether a spool made it, of whatever version, and whatever became of it. */
  boolean isBurst() {
    return file.byteSize() >= BurstLayout.AT_FACTS_LENGTH
        && file.get(BurstLayout.LONG, BurstLayout.AT_MAGIC) == BurstLayout.MAGIC;
  }

  /** Of a burst; what follows is to be asked of {@link BurstLayout#VERSION} only. */
  int version() {
    return file.get(BurstLayout.INT, BurstLayout.AT_VERSION);
  }

  boolean isSealed() {
    return file.get(BurstLayout.INT, BurstLayout.AT_SEALED) == 1;
  }

  /** None if they are torn. */
  Option<BurstFacts> facts() {
    if (file.byteSize() < BurstLayout.HEADER) {
      return Option.none();
    }
    int length = file.get(BurstLayout.INT, BurstLayout.AT_FACTS_LENGTH);
    if (length <= 0 || length > BurstLayout.MOST_FACTS) {
      return Option.none();
    }
    byte[] written = file.asSlice(BurstLayout.FACTS, length).toArray(ValueLayout.JAVA_BYTE);
    CRC32C crc = new CRC32C();
    crc.update(written);
    if ((int) crc.getValue() != file.get(BurstLayout.INT, BurstLayout.AT_FACTS_CRC)) {
      return Option.none();
    }
    try {
      return Option.some(FactsCodec.read(written));
    } catch (IOException e) {
      return Option.none();
    }
  }

  /** Frame {@code frame}, from 1, if it was marked whole; of a sealed burst that is proof enough. */
  Option<MemorySegment> marked(int frame) {
    long frameBytes = file.get(BurstLayout.LONG, BurstLayout.AT_FRAME_BYTES);
    boolean there = frame <= frames() && frameBytes > 0 && frameBytes < file.byteSize()
        && BurstLayout.frame(frame, frameBytes) + frameBytes <= file.byteSize()
        && file.get(BurstLayout.LONG, BurstLayout.mark(frame)) >>> Integer.SIZE == BurstLayout.WHOLE;
    return Option.when(there, () -> file.asSlice(BurstLayout.frame(frame, frameBytes), frameBytes));
  }

  /** Frame {@code frame}, from 1, if its checksum says that it is whole. Reads all of it. */
  Option<MemorySegment> whole(int frame) {
    int expected = (int) file.get(BurstLayout.LONG, BurstLayout.mark(frame));
    return marked(frame).filter(it -> Checksum.of(it) == expected);
  }

  /** The whole frames, in order; none if the first is not among them. Reads all of them. */
  Seq<MemorySegment> whole(Brake brake) {
    Seq<MemorySegment> whole = List.empty();
    for (int frame = 1; frame <= frames() && (frame == 1 || !whole.isEmpty()); frame++) {
      brake.check();
      whole = whole.appendAll(whole(frame));
    }
    return whole;
  }

  private int frames() {
    return Math.clamp(file.get(BurstLayout.INT, BurstLayout.AT_FRAMES), 0, BurstLayout.MOST_FRAMES);
  }

  @Override
  public void close() {
    arena.close();
  }
}
