package dev.latent.camera.model.asset;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.Photo;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * What an application wants to be changed of one asset, all or nothing. A value: each method answers a new request.
 * Source: Media Library Kit, MediaAssetChangeRequest.
 */
public record MediaAssetChangeRequest(AssetId asset, Seq<Operation> operations) {

  /** Nothing yet, of that asset. */
  public MediaAssetChangeRequest(PhotoAsset asset) {
    this(asset.id(), List.empty());
  }

  /** One thing to be done. */
  public sealed interface Operation {}

  /** The first stage becomes the content, and the second phase will replace it. */
  public record AddProxy(DeferredPhotoProxy proxy) implements Operation {}

  /** These bytes become the content, and they are final. */
  public record AddImage(EncodedImage image) implements Operation {}

  /** A single-stage photo becomes the content, taken when it was taken. */
  public record AddPhoto(Photo photo) implements Operation {}

  /** addResource of an {@link ResourceType#IMAGE_RESOURCE} that a camera has made; the caller releases it. */
  public MediaAssetChangeRequest addResource(Photo photo) {
    return new MediaAssetChangeRequest(asset, operations.append(new AddPhoto(photo)));
  }

  /** addResource of a {@link ResourceType#PHOTO_PROXY}; for system applications only. */
  public MediaAssetChangeRequest addResource(DeferredPhotoProxy proxy) {
    return new MediaAssetChangeRequest(asset, operations.append(new AddProxy(proxy)));
  }

  /** addResource of an {@link ResourceType#IMAGE_RESOURCE}; the caller keeps {@code image} and closes it. */
  public MediaAssetChangeRequest addResource(EncodedImage image) {
    return new MediaAssetChangeRequest(asset, operations.append(new AddImage(image)));
  }
}
