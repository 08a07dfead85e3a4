package dev.latent.hal.simulated;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A burst's file while its frames come in: allocated, mapped and touched before the press, named after its photo with
 * the first frame. Thread-safe; frames that come after {@link #close} go nowhere.
 */
final class BurstWriter implements AutoCloseable {

  private static final int CHUNK = 1 << 20;
  private static final long PAGE = 4096;

  private final Path blank;
  private final int frames;
  private final long frameBytes;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment file;
  private boolean closed;

  private BurstWriter(Path blank, int frames, long frameBytes) throws IOException {
    this.blank = blank;
    this.frames = frames;
    this.frameBytes = frameBytes;
    long length = BurstLayout.length(frames, frameBytes);
    try (FileChannel channel = FileChannel.open(blank, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      allocate(channel, length);
      this.file = channel.map(FileChannel.MapMode.READ_WRITE, 0, length, arena);
    }
    touch();
  }

  /**
   * Really allocated, zeros written, so that a disk that fills up meanwhile cannot take it away.
   *
   * @param blank a new file, empty
   */
  static BurstWriter allocate(Path blank, int frames, long frameBytes) throws IOException {
    try {
      return new BurstWriter(blank, frames, frameBytes);
    } catch (IOException e) {
      Files.deleteIfExists(blank);
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
    Files.move(blank, burst, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Copies frame {@code frame}, from 1, and then marks it whole: from that moment it survives a killed process. */
  synchronized void write(int frame, MemorySegment samples) {
    if (closed) {
      return;
    }
    MemorySegment into = file.asSlice(BurstLayout.frame(frame, frameBytes), frameBytes);
    int sum = Checksum.copy(samples, into);
    VarHandle.releaseFence();
    file.set(BurstLayout.LONG, BurstLayout.mark(frame), BurstLayout.whole(sum));
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

  /** Forces all of it to the disk, and says in it that this was done. Slow. */
  synchronized void seal() {
    if (!closed) {
      file.force();
      file.set(BurstLayout.INT, BurstLayout.AT_SEALED, 1);
      file.asSlice(0, BurstLayout.HEADER).force();
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      arena.close();
    }
  }

  /** A file that was never claimed goes. */
  void scrap() throws IOException {
    close();
    Files.deleteIfExists(blank);
  }

  /** Forced, so that at the press the disk has nothing else to do than to store the first photo. */
  private void allocate(FileChannel channel, long length) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK);
    for (long at = 0; at < length; at += zeros.limit()) {
      zeros.clear().limit((int) Math.min(CHUNK, length - at));
      while (zeros.hasRemaining()) {
        channel.write(zeros, at + zeros.position());
      }
    }
    channel.force(false);
  }

  private void touch() {
    for (long at = 0; at < file.byteSize(); at += PAGE) {
      file.set(ValueLayout.JAVA_BYTE, at, (byte) 0);
    }
    file.set(BurstLayout.LONG, BurstLayout.AT_MAGIC, BurstLayout.MAGIC);
    file.set(BurstLayout.INT, BurstLayout.AT_VERSION, BurstLayout.VERSION);
    file.set(BurstLayout.INT, BurstLayout.AT_FRAMES, frames);
    file.set(BurstLayout.LONG, BurstLayout.AT_FRAME_BYTES, frameBytes);
  }
}
