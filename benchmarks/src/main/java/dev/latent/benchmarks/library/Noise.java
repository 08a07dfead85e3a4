package dev.latent.benchmarks.library;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.device.Size;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Random;

/** An encoded image that is no picture: a library does not look into it. Thread-safe. */
final class Noise implements EncodedImage {

  /** In bytes: what the profile phone makes of its first stage. */
  static final int FIRST_STAGE = 189_000;

  private static final Size SIZE = new Size(1000, 750);

  private final byte[] bytes;

  Noise(int length) {
    bytes = new byte[length];
    new Random(length).nextBytes(bytes);
  }

  /** A copy outside the heap, which a system call takes as it is. */
  ByteBuffer direct() {
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
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
    out.write(bytes);
  }

  @Override
  public void close() {}
}
