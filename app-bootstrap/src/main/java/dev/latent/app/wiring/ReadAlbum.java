package dev.latent.app.wiring;

import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.errand.Sight.Attendance;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoType;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.DeliveryReport;
import dev.latent.camera.model.delivery.DeliveryRules;
import dev.latent.camera.model.history.Timeline;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import dev.latent.camera.port.driven.DeliveryHistory;
import dev.latent.camera.port.driven.Timekeeper;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import dev.latent.camera.port.driving.Subscription;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A library without a device: what is stored can be read, and nothing changes. The whole domain would compare the
 * library with its device first, and there is none.
 */
record ReadAlbum(AssetStore store, DeliveryHistory history, Timekeeper time, Attendance attendance)
    implements Lab.Album, PhotoAccessHelper {

  private static final AssetError READ_ONLY =
      AssetErrorCode.OPERATION_NOT_SUPPORTED.because("the library was opened to be read only");

  @Override
  public PhotoAccessHelper photos() {
    return this;
  }

  @Override
  public DeliveryReport report(int limit) {
    return report(store.unfinished(), limit);
  }

  @Override
  public Option<DeliveryReport.Unfinished> unfinished(PhotoId photo) {
    return report(store.unfinished().filter(it -> it.photo().equals(photo)), 1).photos().headOption();
  }

  /** By the usual rules: no profile was asked for, and what they would hold is not running anyway. */
  private DeliveryReport report(Seq<DeliveryRecord> records, int limit) {
    return DeliveryReport.unattended(records, store.secondPhasePaused(), DeliveryRules.USUAL, time.now(), limit);
  }

  @Override
  public Timeline timeline(PhotoId photo) {
    return Timeline.of(history.of(photo), time.now());
  }

  /** The moment that such a report is made for. */
  @Override
  public Duration uptime() {
    return Duration.ZERO;
  }

  @Override
  public Either<AssetError, PhotoAsset> createAsset(DisplayName name) {
    return Either.left(READ_ONLY);
  }

  @Override
  public Either<AssetError, PhotoAsset> createAsset(PhotoType type, String extension, Option<String> title) {
    return Either.left(READ_ONLY);
  }

  @Override
  public Either<AssetError, PhotoAsset> applyChanges(MediaAssetChangeRequest request) {
    return Either.left(READ_ONLY);
  }

  @Override
  public Either<AssetError, PhotoAsset> trash(AssetId asset) {
    return Either.left(READ_ONLY);
  }

  @Override
  public Either<AssetError, PhotoAsset> restore(AssetId asset) {
    return Either.left(READ_ONLY);
  }

  @Override
  public Either<AssetError, PhotoAsset> delete(AssetId asset) {
    return Either.left(READ_ONLY);
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) {
    return store.find(asset);
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) {
    return store.find(photo);
  }

  @Override
  public Seq<PhotoAsset> temporary() {
    return store.temporary();
  }

  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) {
    return store.page(filter, after, limit);
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) {
    return store.changes(since, limit);
  }

  @Override
  public AssetCursor cursor() {
    return store.cursor();
  }

  @Override
  public Either<AssetError, StoredImage> open(AssetId asset) {
    return store.open(asset);
  }

  @Override
  public Either<AssetError, StoredImage> openOriginal(AssetId asset) {
    return store.openOriginal(asset);
  }

  @Override
  public Either<AssetError, PhotoAsset> verify(AssetId asset) {
    return store.verify(asset);
  }

  /** Nothing changes, so nothing is told. */
  @Override
  public Subscription onChange(Consumer<? super AssetChanged> listener) {
    return () -> {};
  }

  @Override
  public void close() {
    store.close();
    history.close();
  }
}
