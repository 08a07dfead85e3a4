package dev.latent.hal.decoder;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.ImageDecoder;
import dev.latent.hal.imaging.Jpeg;
import io.vavr.control.Either;
import java.io.IOException;

/** Decodes JPEGs no larger than needed: a picture in full size exists only if more than half of it is asked for. */
final class JpegDecoder implements ImageDecoder {

  @Override
  public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
    return attempt(image, jpeg -> new Bitmap(jpeg.within(target)));
  }

  @Override
  public Either<AssetError, Size> verify(StoredImage image) {
    return attempt(image, jpeg -> {
      Jpeg.check(jpeg.bytes());
      return jpeg.size();
    });
  }

  /** What is done with a whole JPEG. */
  private interface Work<T> {
    T with(WholeJpeg jpeg) throws IOException;
  }

  private static <T> Either<AssetError, T> attempt(StoredImage image, Work<? extends T> work) {
    try {
      return Either.right(work.with(WholeJpeg.read(image)));
    } catch (IOException e) {
      return Either.left(AssetErrorCode.IO_ERROR.because(
          image.asset().path() + " cannot be decoded: " + e.getMessage() + "; restore it from a copy"));
    }
  }
}
