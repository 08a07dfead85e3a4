package dev.latent.camera.model.asset;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.Location;
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

  /**
   * People call it so from now on.
   *
   * @param title as a person wrote it, to be checked
   */
  public record SetTitle(String title) implements Operation {}

  public record SetFavorite(boolean favorite) implements Operation {}

  public record SetLocation(Location location) implements Operation {}

  public record SetUserComment(String comment) implements Operation {}

  /** The camera's temporary photo becomes a kept one. */
  public record SaveCameraPhoto(ImageFileType type) implements Operation {}

  /** The camera's temporary photo goes. */
  public record DiscardCameraPhoto() implements Operation {}

  /** The image that comes with it is an edit. */
  public record SetEditData(MediaAssetEditData data) implements Operation {}

  /** The photo becomes again what it was before it was edited. */
  public record Revert() implements Operation {}

  /** saveCameraPhoto as a JPEG; with an image of the application's own, that one is final. */
  public MediaAssetChangeRequest saveCameraPhoto() {
    return saveCameraPhoto(ImageFileType.JPEG);
  }

  /** saveCameraPhoto. */
  public MediaAssetChangeRequest saveCameraPhoto(ImageFileType type) {
    return and(new SaveCameraPhoto(type));
  }

  /** discardCameraPhoto: by itself; nothing of a photo that is kept already. */
  public MediaAssetChangeRequest discardCameraPhoto() {
    return and(new DiscardCameraPhoto());
  }

  /** setEditData: the image that is added with it becomes the asset's, over its original. */
  public MediaAssetChangeRequest setEditData(MediaAssetEditData data) {
    return and(new SetEditData(data));
  }

  /** The original becomes the asset's image again; ours. Nothing of an asset that is not edited. */
  public MediaAssetChangeRequest revertToOriginal() {
    return and(new Revert());
  }

  /** setTitle: 1 to 255 characters with the extension, none of . \\ / : * ? " ' ` &lt; &gt; | { } [ ]. */
  public MediaAssetChangeRequest setTitle(String title) {
    return and(new SetTitle(title));
  }

  /** setFavorite; for system applications only. */
  public MediaAssetChangeRequest setFavorite(boolean favorite) {
    return and(new SetFavorite(favorite));
  }

  /** setLocation; for system applications only. */
  public MediaAssetChangeRequest setLocation(Location location) {
    return and(new SetLocation(location));
  }

  /** setUserComment: at most 420 characters; for system applications only. */
  public MediaAssetChangeRequest setUserComment(String comment) {
    return and(new SetUserComment(comment));
  }

  /** addResource of an {@link ResourceType#IMAGE_RESOURCE} that a camera has made; the caller releases it. */
  public MediaAssetChangeRequest addResource(Photo photo) {
    return and(new AddPhoto(photo));
  }

  /** addResource of a {@link ResourceType#PHOTO_PROXY}; for system applications only. */
  public MediaAssetChangeRequest addResource(DeferredPhotoProxy proxy) {
    return and(new AddProxy(proxy));
  }

  /** addResource of an {@link ResourceType#IMAGE_RESOURCE}; the caller keeps {@code image} and closes it. */
  public MediaAssetChangeRequest addResource(EncodedImage image) {
    return and(new AddImage(image));
  }

  private MediaAssetChangeRequest and(Operation operation) {
    return new MediaAssetChangeRequest(asset, operations.append(operation));
  }
}
