package dev.latent.medialibrary;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A library in a folder. What the port cannot refuse, a catalogue that cannot be read any more, is an
 * {@link UncheckedIOException}: the environment is gone.
 */
final class FileAssetStore implements AssetStore {

  private static final Logger LOG = LoggerFactory.getLogger(FileAssetStore.class);

  /** What only a writer has. */
  record Writing(CatalogueWriter catalogue, Commits commits, Snapshots snapshots, LibraryLock lock) {}

  private interface Work<T> {
    T done() throws IOException;
  }

  private final Catalogue catalogue;
  private final Contents contents;
  private final Option<Writing> writing;
  private boolean closed;

  FileAssetStore(Catalogue catalogue, Contents contents, Option<Writing> writing) {
    this.catalogue = catalogue;
    this.contents = contents;
    this.writing = writing;
  }

  @Override
  public Either<StoreRefusal, PhotoAsset> commit(AssetChange change, Option<EncodedImage> content) {
    if (writing.isEmpty()) {
      return Either.left(new StoreRefusal.Failed(AssetErrorCode.OPERATION_NOT_SUPPORTED.because(
          "the library was opened for reading")));
    }
    return attempt(() -> writing.get().commits().commit(change, content))
        .peekLeft(why -> said(change, why))
        .<StoreRefusal>mapLeft(StoreRefusal.Failed::new)
        .flatMap(it -> it);
  }

  /** Others are told why; the second phase only tries again. */
  private static void said(AssetChange change, AssetError why) {
    if (change instanceof AssetChange.Develop(var from, _)) {
      LOG.warn("a final image was not stored asset={} because={}", from.id(), why.what());
    }
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) {
    return orGone(() -> catalogue.find(asset));
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) {
    return orGone(() -> catalogue.find(photo));
  }

  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    return orGone(() -> catalogue.page(filter, after, limit));
  }

  @Override
  public Seq<PhotoAsset> temporary() {
    return orGone(catalogue::temporary);
  }

  @Override
  public Seq<DeliveryRecord> unfinished() {
    return orGone(catalogue::unfinished);
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) {
    return orGone(() -> catalogue.changes(since, limit));
  }

  @Override
  public AssetCursor cursor() {
    return orGone(catalogue::cursor);
  }

  @Override
  public void forget(Set<PhotoId> freed) {
    CatalogueWriter writer = writing.map(Writing::catalogue)
        .getOrElseThrow(() -> new IllegalStateException("the library was opened for reading"));
    orGone(() -> {
      writer.forget(freed);
      return writer;
    });
  }

  @Override
  public Either<AssetError, StoredImage> open(AssetId asset) {
    return attempt(() -> contents.open(asset));
  }

  @Override
  public Either<AssetError, StoredImage> openOriginal(AssetId asset) {
    return attempt(() -> contents.openOriginal(asset));
  }

  @Override
  public Either<AssetError, PhotoAsset> verify(AssetId asset) {
    return attempt(() -> contents.verify(asset));
  }

  @Override
  public boolean secondPhasePaused() {
    return orGone(catalogue::paused);
  }

  @Override
  public Either<AssetError, Boolean> pauseSecondPhase(boolean paused) {
    return writing.map(Writing::catalogue)
        .toEither(() -> AssetErrorCode.OPERATION_NOT_SUPPORTED.because("the library was opened for reading"))
        .flatMap(writer -> attempt(() -> {
          writer.pause(paused);
          return paused;
        }));
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (LibraryLock _ = writing.map(Writing::lock).getOrNull(); Catalogue _ = catalogue) {
      orGone(() -> {
        for (Writing it : writing) {
          it.commits().close();
          it.snapshots().take(it.catalogue());
        }
        return catalogue;
      });
    }
  }

  private static <T> Either<AssetError, T> attempt(Work<? extends T> work) {
    try {
      return Either.right(work.done());
    } catch (IOException e) {
      return Either.left(Faults.of(e));
    }
  }

  private static <T> T orGone(Work<T> work) {
    try {
      return work.done();
    } catch (IOException e) {
      throw new UncheckedIOException(Faults.of(e).what(), e);
    }
  }
}
