package dev.latent.hal.decoder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.latent.camera.model.PixelMap;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.Revision;
import dev.latent.camera.port.driven.ImageDecoder;
import io.vavr.Lazy;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * A decoder that does not decode again what it remembers: pictures of one library, up to so many bytes of pixels. It
 * forgets by its own judgement, and never remembers a refusal. Two who ask for the same at once may both decode it.
 */
final class RememberingDecoder implements ImageDecoder {

  private final ImageDecoder decoder;

  /** Loaded with the first picture: whoever takes photos without a look at them does not wait for it. */
  private final Lazy<Cache<Key, PixelMap>> remembered;

  /** @param most in bytes of pixels */
  RememberingDecoder(ImageDecoder decoder, long most) {
    this.decoder = decoder;
    this.remembered = Lazy.of(() -> Caffeine.newBuilder()
        .maximumWeight(most)
        .weigher((Key _, PixelMap pixels) -> pixels.bytes())
        .executor(Runnable::run)
        .build());
  }

  /** A revision's bytes never change, and neither do its renditions. */
  private record Key(AssetId asset, Revision revision, Size target) {}

  @Override
  public Either<AssetError, PixelMap> decode(StoredImage image, Size target) {
    Key key = new Key(image.asset().id(), image.asset().revision(), target);
    return Option.of(remembered.get().getIfPresent(key))
        .<Either<AssetError, PixelMap>>map(Either::right)
        .getOrElse(() -> decoder.decode(image, target).peek(it -> remembered.get().put(key, it)));
  }

  @Override
  public Either<AssetError, Size> verify(StoredImage image) {
    return decoder.verify(image);
  }

  /** In bytes of pixels, what it remembers now. */
  long remembered() {
    return remembered.get().asMap().values().stream().mapToLong(PixelMap::bytes).sum();
  }
}
