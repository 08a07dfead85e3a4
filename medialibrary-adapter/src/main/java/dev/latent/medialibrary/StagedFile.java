package dev.latent.medialibrary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A new file on disk that is being written. Confined. */
final class StagedFile extends PhotoFiles.Staged {

  /** In bytes; the JDK copies each write into native memory of that size, and keeps it for the thread. */
  private static final int LARGEST_WRITE = 1 << 18;

  private final FileChannel channel;

  StagedFile(FileChannel channel) {
    this.channel = channel;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int done = 0; done < length;) {
      done += channel.write(ByteBuffer.wrap(bytes, offset + done, Math.min(length - done, LARGEST_WRITE)));
    }
  }

  /** The length is part of what becomes durable, the time of the last change need not be: fdatasync. */
  @Override
  void sync() throws IOException {
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
