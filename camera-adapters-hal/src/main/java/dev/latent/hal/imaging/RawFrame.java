package dev.latent.hal.imaging;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * A read-only view of one Bayer frame (red, green; green, blue): little-endian 16-bit samples, rows from the top
 * without padding. It is as thread-safe as its memory, and lives as long.
 */
public final class RawFrame {
  private static final ValueLayout.OfShort SAMPLE =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final FrameSize size;
  private final MemorySegment samples;

  private RawFrame(FrameSize size, MemorySegment samples) {
    this.size = size;
    this.samples = samples;
  }

  /** A view of the first {@link FrameSize#bytes} bytes of a segment. */
  public static RawFrame of(FrameSize size, MemorySegment memory) {
    return new RawFrame(size, memory.asSlice(0, size.bytes()).asReadOnly());
  }

  /** A view of samples on the heap; for machines that are little-endian, as all supported ones are. */
  public static RawFrame of(FrameSize size, short[] samples) {
    return of(size, MemorySegment.ofArray(samples));
  }

  public FrameSize size() {
    return size;
  }

  /** Copies one row into the beginning of {@code into}. */
  public void row(int y, short[] into) {
    MemorySegment.copy(samples, SAMPLE, 2L * y * size.width(), into, 0, size.width());
  }
}
