package dev.latent.camera.port.driven;

import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Size;
import io.vavr.control.Either;

/**
 * Makes pixels of the images of one library. It may remember what it made, and tells images apart by their asset and
 * revision. DE5: whatever it answers, the image's handle stays the caller's, and nothing is thrown.
 *
 * <p>Source: Image Kit, createPixelMap with a desired size; verify is ours.
 * <p>Threads: thread-safe; every verb blocks its caller for as long as decoding takes.
 */
public interface ImageDecoder {

  /** Decodes nothing. For a product that shows no pictures. */
  ImageDecoder NONE = new ImageDecoder() {

    private static final AssetError NOBODY_DECODES =
        AssetErrorCode.OPERATION_NOT_SUPPORTED.because("this product was built without anything that decodes images");

    @Override
    public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
      return Either.left(NOBODY_DECODES);
    }

    @Override
    public Either<AssetError, Size> verify(StoredImage image) {
      return Either.left(NOBODY_DECODES);
    }
  };

  /**
   * The picture as a person is to see it.
   *
   * <ul>
   *   <li>DE1. It is of this revision's bytes, turned upright by their EXIF orientation, and opaque.
   *   <li>DE2. Its size is that of the upright picture within the target: {@link Size#within}, never enlarged.
   *   <li>DE3. Refused: IO_ERROR (13900005), with a sentence that names the file, when the bytes cannot be read, are no
   *       image of a known kind, or end before the image does. Damage in the middle may be shown as it comes out.
   * </ul>
   */
  Either<AssetError, PixelMap> decode(StoredImage image, Size target);

  /**
   * DE4. Decodes all of the image, strictly: refused is one whose data is incomplete, left over or contradictory. Bytes
   * that were changed into another image are one: against those stands the row's hash.
   *
   * @return its size as stored; or IO_ERROR (13900005) with a sentence that names the file and what is wrong
   */
  Either<AssetError, Size> verify(StoredImage image);
}
