package dev.latent.hal.folder;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32C;

/**
 * Which file it is, whatever it is called: by the file system's own key and its beginning, and where the key does not
 * last, as on a memory card that comes back, by its beginning, length and time.
 *
 * @param key the file system's, or the name where it has none
 * @param head length of its beginning, at most {@value #HEAD} bytes
 * @param sum CRC32C of its beginning
 */
record Source(String key, Stamp stamp, int head, int sum) {

  private static final int HEAD = 1 << 14;

  /** Reads its beginning. */
  static Source of(Path file, BasicFileAttributes attributes) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      head = in.readNBytes(HEAD);
    }
    CRC32C sum = new CRC32C();
    sum.update(head);
    return new Source(key(file, attributes), Stamp.of(attributes), head.length, (int) sum.getValue());
  }

  static String key(Path file, BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return key == null ? String.valueOf(file.getFileName()) : key.toString();
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(key);
    out.writeLong(stamp.bytes());
    out.writeLong(stamp.changed());
    out.writeInt(head);
    out.writeInt(sum);
  }

  static Source read(DataInput in) throws IOException {
    return new Source(in.readUTF(), new Stamp(in.readLong(), in.readLong()), in.readInt(), in.readInt());
  }
}
