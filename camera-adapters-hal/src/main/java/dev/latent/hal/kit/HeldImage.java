package dev.latent.hal.kit;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.device.Size;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** An image in memory until it is closed. Thread-safe. */
public final class HeldImage implements EncodedImage {

  private final Size size;
  private final int length;
  private volatile byte @Nullable [] jpeg;

  /** Holds its bytes. */
  public HeldImage(Encoded encoded) {
    this.size = encoded.size();
    this.length = encoded.jpeg().length;
    this.jpeg = encoded.jpeg();
  }

  @Override
  public Size size() {
    return size;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    byte[] held = jpeg;
    if (held == null) {
      throw new IOException("the image was closed");
    }
    out.write(held);
  }

  @Override
  public void close() {
    jpeg = null;
  }
}
