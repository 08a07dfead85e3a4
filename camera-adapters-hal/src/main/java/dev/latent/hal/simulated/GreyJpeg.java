package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Size;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The smallest picture that is one: a baseline JPEG of one flat grey. Its quantisation is 8 for the mean of a block, so
 * that one step of the mean is one shade, and of its two Huffman tables each has just the codes that it needs. Source:
 * ITU-T T.81, annex B.
 */
final class GreyJpeg {

  private static final int BLOCK = 8;
  private static final int MEAN_BITS = 7;

  private GreyJpeg() {}

  /**
   * The whole file.
   *
   * @param shade 0 to 63 from black to dark, 64 to 127 from bright to white
   * @param comment anything
   */
  static byte[] of(Size size, int shade, String comment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    put(out, 0xFF, 0xD8);
    byte[] words = comment.getBytes(StandardCharsets.UTF_8);
    segment(out, 0xFE, words.length);
    out.writeBytes(words);
    segment(out, 0xDB, 65);
    put(out, 0);
    for (int i = 0; i < 64; i++) {
      put(out, BLOCK);
    }
    segment(out, 0xC0, 9);
    put(out, 8, size.height() >> 8, size.height(), size.width() >> 8, size.width(), 1, 1, 0x11, 0);
    table(out, 0x00, 0, MEAN_BITS);
    table(out, 0x10, 0);
    segment(out, 0xDA, 6);
    put(out, 1, 1, 0x00, 0, 63, 0);
    scan(out, size, shade);
    put(out, 0xFF, 0xD9);
    return out.toByteArray();
  }

  /** Codes of two bits: 00 for the first value, 01 for the next. */
  private static void table(ByteArrayOutputStream out, int id, int... values) {
    segment(out, 0xC4, 17 + values.length);
    put(out, id, 0, values.length, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    put(out, values);
  }

  /** The first block has the shade's difference from middle grey, 01 and 7 bits; the others have none, 00; all end. */
  private static void scan(ByteArrayOutputStream out, Size size, int shade) {
    Bits bits = new Bits(out);
    bits.put(0b01, 2);
    bits.put(shade, MEAN_BITS);
    bits.put(0b00, 2);
    int blocks = ((size.width() + BLOCK - 1) / BLOCK) * ((size.height() + BLOCK - 1) / BLOCK);
    for (int i = 1; i < blocks; i++) {
      bits.put(0b0000, 4);
    }
    bits.put(0x7F, 7);
  }

  private static void segment(ByteArrayOutputStream out, int marker, int length) {
    put(out, 0xFF, marker, (length + 2) >> 8, length + 2);
  }

  private static void put(ByteArrayOutputStream out, int... bytes) {
    for (int each : bytes) {
      out.write(each);
    }
  }

  /** Whole bytes of a bit stream, the first bit uppermost; what is left over at the end is dropped. */
  private static final class Bits {

    private final ByteArrayOutputStream out;
    private int held;
    private int count;

    Bits(ByteArrayOutputStream out) {
      this.out = out;
    }

    void put(int value, int length) {
      for (int bit = length - 1; bit >= 0; bit--) {
        held = (held << 1) | ((value >> bit) & 1);
        if (++count == Byte.SIZE) {
          flush();
        }
      }
    }

    private void flush() {
      out.write(held);
      if (held == 0xFF) {
        out.write(0);
      }
      held = 0;
      count = 0;
    }
  }
}
