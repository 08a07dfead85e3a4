package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.simulation.Steps;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Path;

/** A catalogue that ends at a step. */
final class FaultyCatalogue implements CatalogueWriter {

  private final CatalogueWriter rows;
  private final Steps steps;

  FaultyCatalogue(CatalogueWriter rows, Steps steps) {
    this.rows = rows;
    this.steps = steps;
  }

  @Override
  public void commit(Seq<RowChange> changes) throws IOException {
    steps.take("commit", () -> rows.commit(changes));
  }

  @Override
  public void forget(Set<PhotoId> freed) throws IOException {
    steps.take("commit", () -> rows.forget(freed));
  }

  @Override
  public void goOnBeyond(long highest) throws IOException {
    steps.take("go on", () -> rows.goOnBeyond(highest));
  }

  @Override
  public void copyTo(Path file) throws IOException {
    steps.take("copy", () -> rows.copyTo(file));
  }

  @Override
  public boolean changed() throws IOException {
    return rows.changed();
  }

  @Override
  public void settle(Map<String, String> stamps) throws IOException {
    steps.take("settle", () -> rows.settle(stamps));
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) throws IOException {
    return rows.find(asset);
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) throws IOException {
    return rows.find(photo);
  }

  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) throws IOException {
    return rows.page(filter, after, limit);
  }

  @Override
  public Seq<PhotoAsset> temporary() throws IOException {
    return rows.temporary();
  }

  @Override
  public void pause(boolean paused) throws IOException {
    steps.take("commit", () -> rows.pause(paused));
  }

  @Override
  public boolean paused() throws IOException {
    return rows.paused();
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) throws IOException {
    return rows.changes(since, limit);
  }

  @Override
  public AssetCursor cursor() throws IOException {
    return rows.cursor();
  }

  @Override
  public Seq<DeliveryRecord> unfinished() throws IOException {
    return rows.unfinished();
  }

  @Override
  public long lastId() throws IOException {
    return rows.lastId();
  }

  @Override
  public Option<PhotoAsset> at(String path) throws IOException {
    return rows.at(path);
  }

  @Override
  public boolean buried(PhotoId photo) throws IOException {
    return rows.buried(photo);
  }

  @Override
  public Map<String, String> folders() throws IOException {
    return rows.folders();
  }

  @Override
  public void close() {
    rows.close();
  }
}
