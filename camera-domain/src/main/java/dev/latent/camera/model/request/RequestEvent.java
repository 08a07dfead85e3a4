package dev.latent.camera.model.request;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryNotice;
import io.vavr.control.Option;

/** What happens to those who wait for images. */
public sealed interface RequestEvent {

  /**
   * Somebody wants an image.
   *
   * @param awaited whether the second phase has that photo, or may have it as soon as library and device are compared
   */
  record Asked(PhotoAsset row, RequestOptions options, boolean awaited) implements RequestEvent {}

  /**
   * The row, read again after the request was noted: what came in between was told to nobody.
   *
   * @param row none when it is gone
   */
  record Seen(RequestId request, Option<PhotoAsset> row) implements RequestEvent {}

  /** Whoever asked wants nothing more of it. */
  record Cancelled(RequestId request) implements RequestEvent {}

  /** The second phase has told something of a photo. */
  record Noticed(DeliveryNotice.OfPhoto notice) implements RequestEvent {}

  /** The alarm rings. */
  record Woke() implements RequestEvent {}
}
