package dev.latent.hal.imaging;

import java.util.Arrays;

/** Bytes that grow, and bits of the entropy-coded segment, in which a zero byte follows each 0xFF. T.81, F.1.2.3. */
final class BitSink {
  private byte[] bytes;
  private int length;
  private long bits;
  private int filled;

  /** With room for so many bytes at first. */
  BitSink(int room) {
    bytes = new byte[room];
  }

  /** Makes room for so many more bytes, which the other calls take for granted. */
  void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  /** A byte outside of the entropy-coded segment. */
  void octet(int value) {
    bytes[length++] = (byte) value;
  }

  /** The lowest {@code count} bits of a value whose other bits are zero, at most 32. */
  void put(int value, int count) {
    bits = bits << count | value;
    filled += count;
    if (filled >= Integer.SIZE) {
      filled -= Integer.SIZE;
      word((int) (bits >>> filled));
    }
  }

  /** Bytes as they are, outside of the entropy-coded segment. */
  void append(byte[] more) {
    reserve(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** Fills the last byte with ones and ends the entropy-coded segment. */
  void marker(int code) {
    reserve(16);
    put(0x7F, 7);
    for (; filled >= Byte.SIZE; filled -= Byte.SIZE) {
      stuffed((int) (bits >>> (filled - Byte.SIZE)));
    }
    filled = 0;
    octet(0xFF);
    octet(code);
  }

  /** All so far. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void word(int word) {
    if ((word & ~(word + 0x01010101) & 0x80808080) == 0) {
      bytes[length] = (byte) (word >> 24);
      bytes[length + 1] = (byte) (word >> 16);
      bytes[length + 2] = (byte) (word >> 8);
      bytes[length + 3] = (byte) word;
      length += 4;
    } else {
      stuffed(word >> 24);
      stuffed(word >> 16);
      stuffed(word >> 8);
      stuffed(word);
    }
  }

  private void stuffed(int value) {
    octet(value);
    if ((value & 0xFF) == 0xFF) {
      octet(0);
    }
  }
}
