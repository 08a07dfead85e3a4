package dev.latent.camera.model;

import dev.latent.camera.model.device.Size;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A finished encoding (JPEG, EXIF included) that its maker holds until it is closed. The domain passes the handle, never
 * the bytes.
 */
public interface EncodedImage extends AutoCloseable {

  /** In pixels, as stored, before the EXIF orientation. */
  Size size();

  /** In bytes, exactly what {@link #writeTo} writes. */
  long length();

  /**
   * Writes the same bytes each time.
   *
   * @throws IOException if {@code out} fails, once closed, or once its raw was freed
   */
  void writeTo(OutputStream out) throws IOException;

  /** Idempotent, never fails. Frees the bytes, not the raw. */
  @Override
  void close();
}
