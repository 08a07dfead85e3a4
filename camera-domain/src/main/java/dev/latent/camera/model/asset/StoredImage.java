package dev.latent.camera.model.asset;

import java.io.IOException;
import java.io.InputStream;

/** One stored revision of a photo, readable to its end even if it is replaced or deleted meanwhile. */
public interface StoredImage extends AutoCloseable {

  /** The row, with the facts of these bytes as its content. */
  PhotoAsset asset();

  /** From the beginning, as often as asked. */
  InputStream open() throws IOException;

  /** Idempotent, never fails. */
  @Override
  void close();
}
