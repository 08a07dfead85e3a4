package dev.latent.camera.contract;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.device.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;

/** An encoded image made of given bytes; by default they are noise, and no picture. */
public final class BytesImage implements EncodedImage {

  private static final Size SIZE = new Size(1000, 750);

  private final byte[] bytes;
  private final int writes;
  private boolean closed;

  private BytesImage(byte[] bytes, int writes) {
    this.bytes = bytes;
    this.writes = writes;
  }

  public static BytesImage of(byte[] bytes) {
    return new BytesImage(bytes.clone(), bytes.length);
  }

  /** The same seed and length make the same bytes. */
  public static BytesImage noise(long seed, int length) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return of(bytes);
  }

  /** The same bytes, of which only the first {@code count} can be read before it fails. */
  public BytesImage failingAfter(int count) {
    return new BytesImage(bytes, count);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public boolean closed() {
    return closed;
  }

  @Override
  public Size size() {
    return SIZE;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, writes);
    if (writes < bytes.length) {
      throw new IOException("the raw was freed after " + writes + " of " + bytes.length + " bytes");
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
