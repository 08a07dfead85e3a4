package dev.latent.camera.model.request;

import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoredImage;
import io.vavr.control.Option;

/**
 * What a request comes to.
 *
 * @param image its row says what its bytes are; none when there is no image, and none will come
 * @param reason why it is not the final one, and no other will come; none when it is, or another will
 */
public record PreparedImage(RequestId request, Option<StoredImage> image, Option<String> reason) {

  /** Of these bytes; none without any. */
  public Option<PhotoQuality> quality() {
    return image.map(it -> it.asset().quality());
  }
}
