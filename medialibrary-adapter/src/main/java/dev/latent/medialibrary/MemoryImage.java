package dev.latent.medialibrary;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one revision, in memory. */
record MemoryImage(ImageContent facts, ByteArrayOutputStream bytes) {

  static MemoryImage of(EncodedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Hashed hashed = new Hashed(out);
    image.writeTo(hashed);
    return new MemoryImage(hashed.facts(image), out);
  }

  StoredImage opened(PhotoAsset row) {
    return new Opened(row, bytes);
  }

  private record Opened(PhotoAsset asset, ByteArrayOutputStream bytes) implements StoredImage {

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public void close() {}
  }
}
