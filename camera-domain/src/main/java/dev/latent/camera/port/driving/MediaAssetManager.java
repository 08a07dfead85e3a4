package dev.latent.camera.port.driving;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.request.Rendition;
import dev.latent.camera.model.request.RequestId;
import dev.latent.camera.model.request.RequestOptions;
import io.vavr.control.Either;

/**
 * Images for applications, now or once they are final. Source: Media Library Kit, MediaAssetManager.
 *
 * <p>Who waits hastens the photo; who asked first hastens it for all. Each is told to an end: the final image; or the one
 * that is there, with the reason why no other comes; or, of an asset that is gone, the reason alone.
 */
public interface MediaAssetManager {

  /**
   * Never waits itself: the handler is told, never inside this call.
   *
   * <table>
   * <caption>How often {@link MediaAssetDataHandler#onDataPrepared} is called</caption>
   * <tr><th><th>the asset is final<th>it is not
   * <tr><td>FAST_MODE<td>once<td>once, with what is there
   * <tr><td>HIGH_QUALITY_MODE<td>once<td>once, when it is final or never will be
   * <tr><td>BALANCE_MODE<td>once<td>with what is there, and when it is final or never will be
   * </table>
   *
   * @return the request's name; INVALID_URI (14000002) when there is no such asset
   */
  Either<AssetError, RequestId> requestImageData(AssetId asset, RequestOptions options, MediaAssetDataHandler handler);

  /** Its handler is told nothing more, and other requests go on; one that is unknown, or over, is none. */
  void cancelRequest(RequestId request);

  /**
   * The picture that is there now, for a screen: upright, with its proportions, as large as fits within the target and
   * never enlarged. Blocks until it is decoded, and hastens nothing.
   *
   * @param target in pixels, of the upright picture
   * @return the picture, with the row of exactly its bytes; NO_SUCH_FILE (13900002) when there is no such asset, no
   *     content yet, or no file; IO_ERROR (13900005) when that is no image that can be decoded;
   *     OPERATION_NOT_SUPPORTED (14000016) in a product that decodes nothing
   */
  Either<AssetError, Rendition> requestImage(AssetId asset, Size target);
}
