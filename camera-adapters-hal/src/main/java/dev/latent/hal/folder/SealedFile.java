package dev.latent.hal.folder;

import dev.latent.hal.kit.Folder;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** A small file that is there whole or not at all, also after a power loss: its bytes, then their CRC32C. */
final class SealedFile {

  private SealedFile() {}

  /** Written aside, forced, renamed. */
  static void write(Folder folder, String name, byte[] bytes) throws IOException {
    Path draft = folder.file(Folder.OURS + name);
    ByteBuffer all = ByteBuffer.allocate(bytes.length + Integer.BYTES).put(bytes).putInt(sum(bytes, bytes.length));
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING)) {
      all.flip();
      while (all.hasRemaining()) {
        channel.write(all);
      }
      channel.force(true);
    }
    Files.move(draft, folder.file(name), StandardCopyOption.ATOMIC_MOVE);
    folder.sync();
  }

  /** None if there is none, or it is not whole. */
  static Option<byte[]> read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Option.none();
    }
    byte[] all = Files.readAllBytes(file);
    int length = all.length - Integer.BYTES;
    boolean whole = length >= 0 && ByteBuffer.wrap(all).getInt(length) == sum(all, length);
    return Option.when(whole, () -> Arrays.copyOf(all, length));
  }

  private static int sum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }
}
