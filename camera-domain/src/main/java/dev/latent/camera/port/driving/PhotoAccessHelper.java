package dev.latent.camera.port.driving;

import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoType;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Consumer;

/** The media library, as an application uses it. Blocks until durable. Source: Media Library Kit, PhotoAccessHelper. */
public interface PhotoAccessHelper {

  /**
   * An asset without content, durable; for system applications only.
   *
   * @return refused: NOT_SYSTEM_APPLICATION (202), FILE_EXISTS (13900015) when the name is taken, or an environment's code
   */
  Either<AssetError, PhotoAsset> createAsset(DisplayName name);

  /**
   * An asset without content, durable.
   *
   * @param extension one of the type's, without a dot
   * @param title none for {@code IMG_} and the time, with a number if that is taken
   * @return refused: PARAMETER (401) when the title is empty; INVALID_ARGUMENT (13900020) when it is no title, or the
   *     extension not one of the type's, or the type is video, which is not offered; FILE_EXISTS (13900015) when the name
   *     is taken, or an environment's code
   */
  Either<AssetError, PhotoAsset> createAsset(PhotoType type, String extension, Option<String> title);

  /**
   * All of the request or nothing.
   *
   * @return the row as committed, of a discarded photo as it was; NOT_SYSTEM_APPLICATION (202), PARAMETER (401),
   *     INVALID_DISPLAY_NAME (14000001), OPERATION_NOT_SUPPORTED (14000016), INVALID_URI (14000002) when there is no such asset, or an environment's code
   */
  Either<AssetError, PhotoAsset> applyChanges(MediaAssetChangeRequest request);

  /**
   * Into the trash; its second phase goes on, after all others. An asset that is there already stays as it is.
   *
   * @return the row as committed; INVALID_URI (14000002) when there is no such asset, or an environment's code
   */
  Either<AssetError, PhotoAsset> trash(AssetId asset);

  /** Out of the trash, as {@link #trash} into it. */
  Either<AssetError, PhotoAsset> restore(AssetId asset);

  /**
   * For good, with its file and its raw, in the trash or not.
   *
   * @return the row as it was; INVALID_URI (14000002) when there is no such asset, or an environment's code
   */
  Either<AssetError, PhotoAsset> delete(AssetId asset);

  /** {@return the asset as it is, also a temporary one; none when there is none} */
  Option<PhotoAsset> find(AssetId asset);

  /** {@return photos that nobody has saved yet, oldest first} */
  Seq<PhotoAsset> temporary();

  /** {@return the asset of that photo as it is; none when there is none} */
  Option<PhotoAsset> find(PhotoId photo);

  /**
   * Of those that the filter accepts the one taken last first, then those that come after {@code after}.
   *
   * @param limit at least 1
   */
  Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit);

  /** {@return the current revision; NO_SUCH_FILE (13900002)} */
  Either<AssetError, StoredImage> open(AssetId asset);

  /**
   * {@return what is kept under an edit; of an asset that is not edited, as {@link #open}}
   *
   * For system applications only: another is told PARAMETER (401), as ORIGINAL_MODE tells it.
   */
  Either<AssetError, StoredImage> openOriginal(AssetId asset);

  /** {@return the row, or what is wrong with its file: NO_SUCH_FILE (13900002), IO_ERROR (13900005)} */
  Either<AssetError, PhotoAsset> verify(AssetId asset);

  /**
   * What became of each asset since then, as it is now; for whoever was away. Read page by page, what one did not know
   * may come as an Updated, and what one never knew as a Removed.
   *
   * @param limit at least 1
   */
  Seq<AssetNews> changes(AssetCursor since, int limit);

  /** {@return the point after the last change} */
  AssetCursor cursor();

  /** Told of all in the order of the commits, never inside a driving call; of no temporary asset. */
  Subscription onChange(Consumer<? super AssetChanged> listener);

  /** Told of one asset, there yet or not. */
  default Subscription onChange(AssetId asset, Consumer<? super AssetChanged> listener) {
    return onChange(change -> {
      if (change.asset().equals(asset)) {
        listener.accept(change);
      }
    });
  }
}
