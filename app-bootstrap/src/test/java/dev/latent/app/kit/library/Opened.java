package dev.latent.app.kit.library;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** An opened image that is told to be that of some row. */
record Opened(PhotoAsset asset, byte[] now) implements StoredImage {

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(now);
  }

  @Override
  public void close() {}
}
