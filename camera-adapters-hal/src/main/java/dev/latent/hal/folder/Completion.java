package dev.latent.hal.folder;

import dev.latent.camera.model.device.Size;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * That a held file is completely written, and how it was then.
 *
 * @param sum CRC32C of all its bytes
 * @param size of the final image that it holds, in pixels as stored
 */
record Completion(Stamp stamp, int sum, Size size) {

  private static final int LENGTH = 2 * Long.BYTES + 3 * Integer.BYTES;

  byte[] bytes() {
    return ByteBuffer.allocate(LENGTH).putLong(stamp.bytes()).putLong(stamp.changed()).putInt(sum)
        .putInt(size.width()).putInt(size.height()).array();
  }

  /**
   * What {@link #bytes} said.
   *
   * @throws IOException if these are not such bytes
   */
  static Completion of(byte[] bytes) throws IOException {
    if (bytes.length != LENGTH) {
      throw new IOException("not the record of a whole file");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new Completion(new Stamp(in.getLong(), in.getLong()), in.getInt(), new Size(in.getInt(), in.getInt()));
  }
}
