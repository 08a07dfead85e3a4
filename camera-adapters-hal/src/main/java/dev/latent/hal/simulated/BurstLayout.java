package dev.latent.hal.simulated;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * A burst's file. One page group for the header, then the frames, each from a page of its own; all numbers
 * little-endian. The header: magic (8 bytes), version (4), length of the facts (4), CRC32C of the facts (4), sealed
 * (4), frames (4), bytes of a frame (8); from {@link #MARKS} a mark per frame (8), and from {@link #FACTS} the facts.
 * A frame's mark is written after its data: {@link #WHOLE} in the upper half, its CRC32C in the lower.
 */
final class BurstLayout {

  /** "LATENTB1" when read as bytes. */
  static final long MAGIC = 0x3142_544E_4554_414CL;
  static final int VERSION = 1;
  static final int WHOLE = 0x454C_4F48;
  static final int MOST_FRAMES = 16;

  static final long AT_MAGIC = 0;
  static final long AT_VERSION = 8;
  static final long AT_FACTS_LENGTH = 12;
  static final long AT_FACTS_CRC = 16;
  static final long AT_SEALED = 20;
  static final long AT_FRAMES = 24;
  static final long AT_FRAME_BYTES = 32;
  static final long MARKS = 64;
  static final long FACTS = 256;
  static final int HEADER = 16384;
  static final int MOST_FACTS = HEADER - (int) FACTS;

  static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private static final long PAGE = 4096;

  private BurstLayout() {}

  /** Where frame {@code frame}, from 1, begins. */
  static long frame(int frame, long frameBytes) {
    return HEADER + (frame - 1L) * stride(frameBytes);
  }

  static long length(int frames, long frameBytes) {
    return HEADER + frames * stride(frameBytes);
  }

  static long mark(int frame) {
    return MARKS + (frame - 1L) * Long.BYTES;
  }

  static long whole(int crc) {
    return (long) WHOLE << Integer.SIZE | Integer.toUnsignedLong(crc);
  }

  private static long stride(long frameBytes) {
    return (frameBytes + PAGE - 1) / PAGE * PAGE;
  }
}
