package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Size;
import dev.latent.hal.kit.Encoded;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * A finished image, kept beside its burst until the photo is removed: the JPEG, then a trailer that tells a whole file
 * from a torn one, little-endian: magic (8 bytes), length of the JPEG (8), width (4), height (4), CRC32C of the JPEG
 * (4), 0 (4). It is not forced to the disk: a torn one is developed again.
 *
 * @param length of the JPEG, bytes
 */
record FinalFile(Path path, Size size, long length) {

  /** "LATENTF1" when read as bytes. */
  private static final long MAGIC = 0x3146_544E_4554_414CL;
  private static final int TRAILER = 32;

  /** Written under the name of {@code draft} first, of which nothing stays. */
  static FinalFile write(SpoolFiles files, Path draft, Path path, Encoded image) throws IOException {
    byte[] jpeg = image.jpeg();
    Size size = image.size();
    try {
      files.write(draft, ByteBuffer.wrap(jpeg), ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN)
          .putLong(MAGIC).putLong(jpeg.length).putInt(size.width()).putInt(size.height()).putInt(crc(jpeg))
          .rewind());
      files.move(draft, path);
    } catch (IOException e) {
      files.delete(draft);
      throw e;
    }
    return new FinalFile(path, size, jpeg.length);
  }

  /** None if there is none, a torn one, or a foreign one. */
  static Option<FinalFile> read(Path path) {
    try {
      return Files.exists(path) ? parse(path, Files.readAllBytes(path)) : Option.none();
    } catch (IOException e) {
      return Option.none();
    }
  }

  private static Option<FinalFile> parse(Path path, byte[] file) {
    int length = file.length - TRAILER;
    if (length <= 0) {
      return Option.none();
    }
    ByteBuffer trailer = ByteBuffer.wrap(file, length, TRAILER).order(ByteOrder.LITTLE_ENDIAN);
    if (trailer.getLong() != MAGIC || trailer.getLong() != length) {
      return Option.none();
    }
    int width = trailer.getInt();
    int height = trailer.getInt();
    CRC32C crc = new CRC32C();
    crc.update(file, 0, length);
    boolean whole = trailer.getInt() == (int) crc.getValue() && width > 0 && height > 0;
    return Option.when(whole, () -> new FinalFile(path, new Size(width, height), length));
  }

  private static int crc(byte[] jpeg) {
    CRC32C crc = new CRC32C();
    crc.update(jpeg);
    return (int) crc.getValue();
  }
}
