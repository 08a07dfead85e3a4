package dev.latent.app.kit.system;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.ImageDecoder;
import io.vavr.control.Either;

/** A decoder that does as another one does. */
abstract class ForwardingDecoder implements ImageDecoder {

  protected final ImageDecoder good;

  ForwardingDecoder(ImageDecoder good) {
    this.good = good;
  }

  @Override
  public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
    return good.decode(image, target);
  }

  @Override
  public Either<AssetError, Size> verify(StoredImage image) {
    return good.verify(image);
  }
}
