package dev.latent.hal.imaging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole JPEG as its markers tell it (T.81, annex B), without decoding: what ends too early is not one.
 *
 * @param length in bytes, from its start to the end of its image; what a camera writes behind that does not count
 * @param hasExif whether it says of itself how it was taken
 */
public record JpegBytes(int width, int height, int length, boolean hasExif) {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int RESTART_0 = 0xD0;
  private static final int RESTART_7 = 0xD7;
  private static final int APP1 = 0xE1;
  private static final int EXIF = 0x45786966;

  /** None of bytes that are no whole baseline, extended or progressive JPEG. */
  public static Optional<JpegBytes> of(byte[] bytes) {
    return Optional.ofNullable(new Walk(bytes).whole());
  }

  /** One way through the markers. */
  private static final class Walk {
    private final byte[] bytes;
    private int width;
    private int height;
    private boolean exif;

    Walk(byte[] bytes) {
      this.bytes = bytes;
    }

    @Nullable JpegBytes whole() {
      if (bytes.length < 4 || octet(0) != 0xFF || octet(1) != START) {
        return null;
      }
      int at = 2;
      while (at + 1 < bytes.length && octet(at) == 0xFF) {
        int marker = octet(at + 1);
        if (marker == END) {
          return width > 0 && height > 0 ? new JpegBytes(width, height, at + 2, exif) : null;
        }
        at = marker == 0xFF ? at + 1 : behind(at, marker);
      }
      return null;
    }

    /** Where the segment, and the coded data that may follow it, ends. */
    private int behind(int at, int marker) {
      if (at + 4 > bytes.length) {
        return bytes.length;
      }
      int end = at + 2 + number(at + 2);
      look(at, marker, end);
      return marker == SCAN ? behindData(end) : end;
    }

    private void look(int at, int marker, int end) {
      if (marker >= 0xC0 && marker <= 0xC2 && end <= bytes.length && end >= at + 9) {
        height = number(at + 5);
        width = number(at + 7);
      }
      exif |= marker == APP1 && end <= bytes.length && end >= at + 8
          && (number(at + 4) << 16 | number(at + 6)) == EXIF;
    }

    private int behindData(int from) {
      int at = from;
      while (at + 1 < bytes.length && (octet(at) != 0xFF || isData(octet(at + 1)))) {
        at++;
      }
      return at;
    }

    private static boolean isData(int afterFf) {
      return afterFf == 0 || (afterFf >= RESTART_0 && afterFf <= RESTART_7);
    }

    private int number(int at) {
      return octet(at) << 8 | octet(at + 1);
    }

    private int octet(int at) {
      return bytes[at] & 0xFF;
    }
  }
}
