package dev.latent.camera.model.capture;

/** How the first image of a capture reaches its application; chosen at the press. */
public enum DeliveryPath {
  /** By photoAvailable: the application has the bytes and stores them. */
  PHOTO,
  /** By photoAssetAvailable: the camera stores it, then says so. */
  PHOTO_ASSET,
  /** By deferredPhotoProxyAvailable: the application stores the proxy. */
  PHOTO_PROXY
}
