package dev.latent.hal.simulated;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.device.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;

/** A finished image, streamed from its file. Thread-safe. */
final class FileImage implements EncodedImage {

  private static final int CHUNK = 1 << 16;

  private final FinalFile file;
  private volatile boolean closed;

  FileImage(FinalFile file) {
    this.file = file;
  }

  @Override
  public Size size() {
    return file.size();
  }

  @Override
  public long length() {
    return file.length();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    if (closed) {
      throw new IOException("the image was closed");
    }
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] chunk = new byte[CHUNK];
      for (long left = file.length(); left > 0; ) {
        int read = in.readNBytes(chunk, 0, (int) Math.min(CHUNK, left));
        if (read == 0) {
          throw new IOException("the image ends " + left + " bytes early: " + file.path());
        }
        out.write(chunk, 0, read);
        left -= read;
      }
    }
  }

  @Override
  public void close() {
    closed = true;
  }
}
