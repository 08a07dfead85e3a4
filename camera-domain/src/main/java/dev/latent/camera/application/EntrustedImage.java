package dev.latent.camera.application;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.device.Size;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The first-stage image of a proxy that an application has.
 *
 * @param released runs each time that it is closed
 */
record EntrustedImage(EncodedImage image, Runnable released) implements EncodedImage {

  @Override
  public Size size() {
    return image.size();
  }

  @Override
  public long length() {
    return image.length();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    image.writeTo(out);
  }

  @Override
  public void close() {
    image.close();
    released.run();
  }
}
