package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.UnaryOperator;

/** Stored bytes behind one open file, which the system keeps while it is open, whatever becomes of its name. */
final class OpenedImage implements StoredImage {

  private final PhotoAsset asset;
  private final FileChannel channel;

  OpenedImage(PhotoAsset asset, FileChannel channel) {
    this.asset = asset;
    this.channel = channel;
  }

  /** The same bytes, with what another row says of them. */
  OpenedImage with(UnaryOperator<PhotoAsset> row) {
    return new OpenedImage(row.apply(asset), channel);
  }

  @Override
  public PhotoAsset asset() {
    return asset;
  }

  @Override
  public InputStream open() throws IOException {
    return new FromStart(channel.size());
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written through it.
      return;
    }
  }

  /** Has a position of its own; to close it leaves the file open. */
  private final class FromStart extends InputStream {

    private final long size;
    private long position;

    FromStart(long size) {
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int read = channel.read(ByteBuffer.wrap(bytes, offset, length), position);
      position += Math.max(read, 0);
      return read;
    }

    @Override
    public int available() {
      return Math.clamp(size - position, 0, Integer.MAX_VALUE);
    }
  }
}
