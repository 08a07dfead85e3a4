package dev.latent.camera.port.driven;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;

/**
 * The media library's rows and files. It decides nothing: what is committed was decided by the asset machine.
 *
 * <p>Source: the photos table and file layout of the media library; durability is ours.
 * <p>Threads: thread-safe; every verb may block.
 */
public interface AssetStore extends AutoCloseable {

  /**
   * AS1. Commits one change, with new content if there is any, or refuses and leaves everything as it was. A right
   * answer is durable (file, folder, row) and is the row as committed. Readers see the content before or after, never
   * in between. The content's bytes are pulled once, and its handle stays the caller's.
   *
   * <ul>
   *   <li>AS1a. Create gives an id never given before, version 1, and revision 1 with content, 0 without.
   *   <li>AS1b. Create for a PhotoId that has a row already answers that row and changes nothing; for one that has a
   *       tombstone it refuses Gone.
   *   <li>AS1c. Create refuses NameTaken when the path has a row or a file already.
   *   <li>AS1d. Update and Delete refuse Stale, with the row as it is, unless its version is that of {@code from}; Gone
   *       when there is no such row.
   *   <li>AS1e. Update raises the version by one, and with content the revision by one; size, length and SHA-256 are
   *       those of exactly the bytes that became durable. Id, folder and file name stay; all else is as the change has it.
   *   <li>AS1f. Delete removes row and files; a delivery record that is not FINAL stays behind as DELETED.
   *   <li>AS1g. Edit keeps the file as it was as the original, with its facts, unless an original is kept already; its
   *       content becomes the file. Revert makes the original the file, and keeps none. Both raise the revision.
   *   <li>AS1h. Develop of an asset that is not edited replaces its file, like Update; of one that is edited in
   *       {@code to} its original, and the revision rises only if the file's facts in {@code to} are not those of the row.
   *   <li>AS1i. Develop refuses EditedOutside, with what the file is now, when somebody has changed the file that it
   *       replaces; and, of an asset that is edited in {@code to} only, when the file is not what {@code to} says. A file
   *       that is gone is no edit.
   * </ul>
   */
  Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content);

  /** AS2. */
  Option<PhotoAsset> find(AssetId asset);

  /** AS3. The asset of that photo. */
  Option<PhotoAsset> find(PhotoId photo);

  /** AS12. Each asset that is temporary, oldest first. */
  Seq<PhotoAsset> temporary();

  /**
   * AS4. A keyset page of those that the filter accepts: the one taken last first, of equally old ones that with the
   * highest id; then those that come after {@code after}, which may be gone by now.
   *
   * @param limit at least 1
   */
  Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit);

  /** AS5. Each delivery record that is not FINAL, tombstones included, oldest first. */
  Seq<DeliveryRecord> unfinished();

  /**
   * AS6. The raws of these are known to be gone: their tombstones may go. Idempotent, unknown ids included.
   *
   * @throws java.io.UncheckedIOException when they cannot now, and stay
   */
  void forget(Set<PhotoId> freed);

  /**
   * AS7. The bytes of the current revision, readable to their end whatever happens to the row.
   *
   * @return refused: NO_SUCH_FILE (13900002) when there is no such asset, or no content yet, or its file is gone
   */
  Either<AssetError, StoredImage> open(AssetId asset);

  /**
   * AS13. The bytes that are kept under an edit, as AS7, with a row whose content says what they are; of an asset that is
   * not edited, those of AS7.
   *
   * @return refused: NO_SUCH_FILE (13900002)
   */
  Either<AssetError, StoredImage> openOriginal(AssetId asset);

  /**
   * AS8. Reads the content, and of an edited asset its original, and holds them against the row.
   *
   * @return the row, or what is wrong with its file: NO_SUCH_FILE (13900002), IO_ERROR (13900005)
   */
  Either<AssetError, PhotoAsset> verify(AssetId asset);

  /**
   * AS11. What became of each asset since then, as it is now and in the order of its last visible change: Added when it
   * was made since then, Removed when it is gone. An asset that came and went since then is not told of. What a photo's
   * second phase went through is no visible change, nor is any of a temporary asset, which is
   * Added once it is kept. Who reads page by page takes an Updated for what it did not know as
   * an Added, and may be told that something is gone which it never knew: a page knows only where it begins.
   *
   * @param limit at least 1
   */
  Seq<AssetNews> changes(AssetCursor since, int limit);

  /** AS11. The point after the last visible change. */
  AssetCursor cursor();

  /** AS10. Whether the second phase of this library is to wait, in every life, until somebody says otherwise. */
  boolean secondPhasePaused();

  /** {@return what is durable now (AS10); or an environment's code, and nothing has changed} */
  Either<AssetError, Boolean> pauseSecondPhase(boolean paused);

  /** AS9. Idempotent. Lets go of the library, so that another may open it. */
  @Override
  void close();
}
