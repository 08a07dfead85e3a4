package dev.latent.app.kit.library;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** An opened image that is told to be that of some row. */
final class Opened implements StoredImage {

  private final PhotoAsset asset;
  private final byte[] now;

  Opened(PhotoAsset asset, byte[] now) {
    this.asset = asset;
    this.now = now.clone();
  }

  @Override
  public PhotoAsset asset() {
    return asset;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(now);
  }

  @Override
  public void close() {}
}
