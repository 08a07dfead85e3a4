package dev.latent.app.simulation;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.device.Size;
import java.io.IOException;
import java.io.OutputStream;

/** Images of a device without pixels, and of users: their size tells them apart. */
final class Images {

  /** Of a final image; a first-stage one is smaller. */
  private static final Size FINAL = new Size(64, 48);

  private static final Size EDITED = new Size(7, 5);

  private Images() {}

  static boolean isFinal(ImageContent content) {
    return content.size().equals(FINAL);
  }

  /** What somebody has made of a photo; so many bytes. */
  record Edited(int bytes) implements EncodedImage {

    @Override
    public Size size() {
      return EDITED;
    }

    @Override
    public long length() {
      return bytes;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      for (int i = 0; i < bytes; i++) {
        out.write(i * 31 % 127 + 1);
      }
    }

    @Override
    public void close() {}
  }
}
