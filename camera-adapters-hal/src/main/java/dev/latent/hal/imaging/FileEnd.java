package dev.latent.hal.imaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Whether a picture's file has its end, found without decoding it: a copy that was broken off has not. Sources: JPEG,
 * ITU T.81 annex B; PNG, W3C, chunk layout.
 */
final class FileEnd {
  private static final int JPEG_START = 0xFFD8;
  private static final int PNG_START = 0x8950;
  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_AROUND_DATA = 12;
  private static final int PNG_END = 0x49454E44;
  private static final int JPEG_END = 0xD9;
  private static final int JPEG_SCAN = 0xDA;

  private FileEnd() {}

  /** True also for a file of another kind, or one that is too damaged to be told. */
  static boolean isThere(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(channel.size(), Integer.MAX_VALUE));
      return bytes.limit() < PNG_SIGNATURE || switch (bytes.getShort(0) & 0xFFFF) {
        case JPEG_START -> jpegEnds(bytes, 2);
        case PNG_START -> pngEnds(bytes, PNG_SIGNATURE);
        default -> true;
      };
    }
  }

  private static boolean jpegEnds(ByteBuffer bytes, int begin) {
    for (int at = begin; at + 1 < bytes.limit(); at = next(bytes, at)) {
      int marker = bytes.get(at + 1) & 0xFF;
      if (bytes.get(at) != (byte) 0xFF || marker == JPEG_END) {
        return true;
      }
    }
    return false;
  }

  /** Behind the marker and its segment; behind that of a scan its data, too. */
  private static int next(ByteBuffer bytes, int at) {
    int marker = bytes.get(at + 1) & 0xFF;
    if (marker == 0xFF) {
      return at + 1;
    }
    int behind = at + 4 > bytes.limit() ? bytes.limit() : at + 2 + (bytes.getShort(at + 2) & 0xFFFF);
    return marker == JPEG_SCAN ? scanned(bytes, behind) : behind;
  }

  /** At the first marker that is neither stuffing nor a restart. */
  private static int scanned(ByteBuffer bytes, int begin) {
    int at = begin;
    while (at + 1 < bytes.limit() && !(bytes.get(at) == (byte) 0xFF && endsScan(bytes.get(at + 1) & 0xFF))) {
      at++;
    }
    return at;
  }

  private static boolean endsScan(int marker) {
    return marker != 0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7);
  }

  private static boolean pngEnds(ByteBuffer bytes, int begin) {
    long at = begin;
    while (at + PNG_AROUND_DATA <= bytes.limit()) {
      if (bytes.getInt((int) at + 4) == PNG_END) {
        return true;
      }
      at += PNG_AROUND_DATA + (bytes.getInt((int) at) & 0xFFFF_FFFFL);
    }
    return false;
  }
}
