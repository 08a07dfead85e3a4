package dev.latent.hal.decoder;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.ImageDecoder;
import io.vavr.control.Either;

/** The decoder of JPEGs, and how often it was asked for pixels. Confined to one thread. */
final class Counted implements ImageDecoder {

  private final JpegDecoder decoder = new JpegDecoder();
  private int decoded;

  int decoded() {
    return decoded;
  }

  @Override
  public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
    decoded++;
    return decoder.decode(image, target);
  }

  @Override
  public Either<AssetError, Size> verify(StoredImage image) {
    return decoder.verify(image);
  }
}
