package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;

/** The rows of a library, to be read. Thread-safe. */
interface Catalogue extends AutoCloseable {

  Option<PhotoAsset> find(AssetId asset) throws IOException;

  Option<PhotoAsset> find(PhotoId photo) throws IOException;

  /** Those taken last first, of equally old ones by falling id; those after {@code after}. */
  Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) throws IOException;

  /** By rising id. */
  Seq<PhotoAsset> temporary() throws IOException;

  Seq<DeliveryRecord> unfinished() throws IOException;

  /** By rising cursor. */
  Seq<AssetNews> changes(AssetCursor since, int limit) throws IOException;

  AssetCursor cursor() throws IOException;

  /** Whether the second phase is to wait. */
  boolean paused() throws IOException;

  /** Idempotent. */
  @Override
  void close();
}
