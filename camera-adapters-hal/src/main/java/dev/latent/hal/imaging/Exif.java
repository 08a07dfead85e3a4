package dev.latent.hal.imaging;

import java.nio.ByteBuffer;

/** Puts EXIF into a JPEG, as the segment right after its start, where Exif 2.32 wants it. The pixels stay the same. */
public final class Exif {
  private static final int APP1 = 0xFFE1;
  private static final byte[] SIGNATURE = {'E', 'x', 'i', 'f', 0, 0};
  private static final int JFIF = 0xFFE0;

  private Exif() {}

  /**
   * The JPEG with the facts; a JFIF segment at its start, which would contradict EXIF's place, gives way.
   *
   * @throws IllegalArgumentException if the bytes do not begin a JPEG
   */
  public static byte[] insert(byte[] jpeg, ExifFacts facts) {
    ByteBuffer in = ByteBuffer.wrap(jpeg);
    if (jpeg.length < 6 || in.getShort(0) != (short) 0xFFD8) {
      throw new IllegalArgumentException("not a JPEG");
    }
    int rest = in.getShort(2) == (short) JFIF ? 4 + (in.getShort(4) & 0xFFFF) : 2;
    byte[] tiff = ExifBlock.of(facts);
    ByteBuffer out = ByteBuffer.allocate(2 + 4 + SIGNATURE.length + tiff.length + jpeg.length - rest);
    out.putShort((short) 0xFFD8).putShort((short) APP1).putShort((short) (2 + SIGNATURE.length + tiff.length));
    out.put(SIGNATURE).put(tiff).put(jpeg, rest, jpeg.length - rest);
    return out.array();
  }
}
