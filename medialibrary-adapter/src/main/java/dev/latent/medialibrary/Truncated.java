package dev.latent.medialibrary;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Whether a file ends before its image does: one with nothing in it, or a JPEG without its end. Of other images nobody
 * here can tell. Source: ITU-T T.81, B.1.1.
 */
final class Truncated {

  private static final int MARKER = 0xff;
  private static final int START_OF_IMAGE = 0xffd8;
  private static final int START_OF_SCAN = 0xffda;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int FILL = 0xffff;

  private Truncated() {}

  static boolean is(InputStream file) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(file));
    int first = in.read();
    if (first != MARKER) {
      return first < 0;
    }
    try {
      return (first << 8 | in.readUnsignedByte()) == START_OF_IMAGE && !(reachesScan(in) && reachesEnd(in));
    } catch (EOFException e) {
      return true;
    }
  }

  /** Segment by segment: a thumbnail within one has an end of its own. */
  private static boolean reachesScan(DataInputStream in) throws IOException {
    int marker = in.readUnsignedShort();
    while (marker != START_OF_SCAN) {
      if (marker == FILL) {
        marker = MARKER << 8 | in.readUnsignedByte();
      } else {
        in.skipNBytes(in.readUnsignedShort() - 2L);
        marker = in.readUnsignedShort();
      }
    }
    return true;
  }

  private static boolean reachesEnd(DataInputStream in) throws IOException {
    int before = 0;
    for (int now = in.read(); now >= 0; now = in.read()) {
      if (before == MARKER && now == END_OF_IMAGE) {
        return true;
      }
      before = now;
    }
    return false;
  }
}
