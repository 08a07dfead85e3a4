package dev.latent.hal.folder;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.device.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** The camera's own file as an image, byte for byte; one that changed since it was whole fails. Thread-safe. */
final class FileImage implements EncodedImage {

  private final HeldFile file;
  private final Completion whole;
  private final Runnable last;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** @param last done once, when it is closed */
  FileImage(HeldFile file, Completion whole, Runnable last) {
    this.file = file;
    this.whole = whole;
    this.last = last;
  }

  @Override
  public Size size() {
    return whole.size();
  }

  @Override
  public long length() {
    return whole.stamp().bytes();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    if (closed.get()) {
      throw new IOException("the image was closed");
    }
    CheckedOutputStream summed = new CheckedOutputStream(out, new CRC32C());
    try (InputStream in = Files.newInputStream(file.path())) {
      long written = in.transferTo(summed);
      if (written != length() || (int) summed.getChecksum().getValue() != whole.sum()) {
        throw new IOException("the camera's file was changed after it was written: " + file.path());
      }
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      last.run();
    }
  }
}
