package dev.latent.camera.model.request;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;

/** What those who wait for images are told, and what is wished for them. */
public sealed interface RequestCommand {

  /**
   * Hand over the image that is there.
   *
   * @param last whether nothing more follows
   * @param reason why it is not the final one, and no other will come; none when it is, or another will
   */
  record Deliver(RequestId request, AssetId asset, boolean last, Option<String> reason) implements RequestCommand {}

  /** Say that there is no image, and none will come. */
  record Refuse(RequestId request, String reason) implements RequestCommand {}

  /**
   * Say how far it is.
   *
   * @param percent 0 to 100; never falls
   */
  record Progress(RequestId request, int percent) implements RequestCommand {}

  /** Hasten the photo. */
  record ProcessNow(PhotoId photo) implements RequestCommand {}

  /** Nobody waits for the photo any more. */
  record TakeBack(PhotoId photo) implements RequestCommand {}
}
