package dev.latent.hal.simulated;

import dev.latent.hal.simulated.SpoolFiles.Mapped;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A burst's file while its frames come in: allocated, mapped and touched before the press, named after its photo with
 * the first frame. Thread-safe; frames that come after {@link #close} go nowhere.
 */
final class BurstWriter implements AutoCloseable {

  private static final long PAGE = 4096;

  private final SpoolFiles files;
  private final int frames;
  private final long frameBytes;
  private final Mapped mapped;
  private final MemorySegment file;
  private Path path;
  private boolean closed;

  /**
   * A burst to come.
   *
   * @param blank a name that no file has
   */
  BurstWriter(SpoolFiles files, Path blank, int frames, long frameBytes) throws IOException {
    this.files = files;
    this.path = blank;
    this.frames = frames;
    this.frameBytes = frameBytes;
    this.mapped = files.allocate(blank, BurstLayout.length(frames, frameBytes));
    this.file = mapped.memory();
    try {
      begin();
    } catch (IOException e) {
      mapped.close();
      throw e;
    }
  }

  /** Names it after its photo; it becomes a burst with its first frame. */
  synchronized void claim(BurstFacts facts, Path burst) throws IOException {
    byte[] written = FactsCodec.write(facts);
    if (written.length > BurstLayout.MOST_FACTS) {
      throw new IOException("the facts of photo " + facts.photo() + " are too long: " + written.length + " bytes");
    }
    CRC32C crc = new CRC32C();
    crc.update(written);
    MemorySegment.copy(written, 0, file, ValueLayout.JAVA_BYTE, BurstLayout.FACTS, written.length);
    file.set(BurstLayout.INT, BurstLayout.AT_FACTS_LENGTH, written.length);
    file.set(BurstLayout.INT, BurstLayout.AT_FACTS_CRC, (int) crc.getValue());
    files.move(path, burst);
    path = burst;
  }

  /** Copies frame {@code frame}, from 1, and then marks it whole: from that moment it survives a killed process. */
  synchronized void write(int frame, MemorySegment samples) {
    if (closed) {
      return;
    }
    MemorySegment into = file.asSlice(BurstLayout.frame(frame, frameBytes), frameBytes);
    int sum = Checksum.copy(samples, into);
    mapped.mark(BurstLayout.mark(frame), BurstLayout.whole(sum));
  }

  /** Copies a frame as {@link #write} does, and takes it back. */
  synchronized void rehearse(MemorySegment samples) {
    MemorySegment into = file.asSlice(BurstLayout.frame(1, frameBytes), frameBytes);
    Checksum.copy(samples, into);
    into.fill((byte) 0);
  }

  /** Frame {@code frame} as it was written, until {@link #close}. */
  MemorySegment frame(int frame) {
    return file.asSlice(BurstLayout.frame(frame, frameBytes), frameBytes).asReadOnly();
  }

  /** Forces all of it to the disk, its name too, and says in it that this was done. Slow. */
  synchronized void seal() throws IOException {
    if (!closed) {
      mapped.force(file.byteSize());
      files.syncFolder();
      file.set(BurstLayout.INT, BurstLayout.AT_SEALED, 1);
      mapped.force(BurstLayout.HEADER);
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      mapped.close();
    }
  }

  /** It comes to nothing, claimed or not: its file goes. */
  synchronized void scrap() throws IOException {
    close();
    files.delete(path);
  }

  /** What tells it for ours is durable before it has a name that other people's files may have. */
  private void begin() throws IOException {
    file.set(BurstLayout.LONG, BurstLayout.AT_MAGIC, BurstLayout.MAGIC);
    file.set(BurstLayout.INT, BurstLayout.AT_VERSION, BurstLayout.VERSION);
    file.set(BurstLayout.INT, BurstLayout.AT_FRAMES, frames);
    file.set(BurstLayout.LONG, BurstLayout.AT_FRAME_BYTES, frameBytes);
    mapped.force(BurstLayout.HEADER);
    for (long at = PAGE; at < file.byteSize(); at += PAGE) {
      file.set(ValueLayout.JAVA_BYTE, at, (byte) 0);
    }
  }
}
