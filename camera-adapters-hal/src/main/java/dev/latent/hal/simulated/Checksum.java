package dev.latent.hal.simulated;

import java.lang.foreign.MemorySegment;
import java.util.zip.CRC32C;

/**
 * CRC32C of mapped memory, in pieces so small that they are summed while they are in the cache, and so many that the
 * piece is soon compiled: only compiled code has the processor's own instruction for it, five times as fast.
 */
final class Checksum {

  private static final int PIECE = 8192;

  private final CRC32C crc = new CRC32C();

  private Checksum() {}

  static int of(MemorySegment memory) {
    Checksum sum = new Checksum();
    for (long at = 0; at < memory.byteSize(); at += PIECE) {
      sum.add(memory.asSlice(at, piece(memory, at)));
    }
    return sum.value();
  }

  /** Copies {@code from} to mapped memory of the same size, and sums what came there. */
  static int copy(MemorySegment from, MemorySegment into) {
    Checksum sum = new Checksum();
    for (long at = 0; at < into.byteSize(); at += PIECE) {
      long length = piece(into, at);
      MemorySegment.copy(from, at, into, at, length);
      sum.add(into.asSlice(at, length));
    }
    return sum.value();
  }

  private void add(MemorySegment piece) {
    crc.update(piece.asByteBuffer());
  }

  private int value() {
    return (int) crc.getValue();
  }

  private static long piece(MemorySegment memory, long at) {
    return Math.min(PIECE, memory.byteSize() - at);
  }
}
