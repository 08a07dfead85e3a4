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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * The rows of a library that others may be writing, without making so much as a lock file. SQLite cannot read a log
 * without its index file beside it; so while there is no log the file is opened as one that does not change, and once
 * it has changed or a log is there it is opened anew.
 */
final class SnapshotCatalogue implements Catalogue {

  /** What tells one state of the files from another; a writer makes its log before it touches the catalogue. */
  private record State(boolean logged, long size, FileTime changed) {}

  private interface Query<T> {
    T of(Catalogue now) throws IOException;
  }

  private final Path file;
  private State state;
  private Catalogue now;

  SnapshotCatalogue(Path file) throws IOException {
    this.file = file;
    this.state = look(file);
    this.now = SqliteCatalogue.read(file, !state.logged());
  }

  private static State look(Path file) throws IOException {
    return new State(Files.exists(Path.of(file + "-wal")), Files.size(file), Files.getLastModifiedTime(file));
  }

  private synchronized <T> T ask(Query<T> query) throws IOException {
    State seen = look(file);
    boolean live = state.logged() && seen.logged();
    if (!live && !seen.equals(state)) {
      Catalogue next = SqliteCatalogue.read(file, !seen.logged());
      now.close();
      now = next;
      state = seen;
    }
    return query.of(now);
  }

  @Override
  public Option<PhotoAsset> find(AssetId asset) throws IOException {
    return ask(it -> it.find(asset));
  }

  @Override
  public Option<PhotoAsset> find(PhotoId photo) throws IOException {
    return ask(it -> it.find(photo));
  }

  @Override
  public Seq<PhotoAsset> page(AssetFilter filter, Option<PhotoAsset> after, int limit) throws IOException {
    return ask(it -> it.page(filter, after, limit));
  }

  @Override
  public Seq<PhotoAsset> temporary() throws IOException {
    return ask(Catalogue::temporary);
  }

  @Override
  public Seq<AssetNews> changes(AssetCursor since, int limit) throws IOException {
    return ask(it -> it.changes(since, limit));
  }

  @Override
  public AssetCursor cursor() throws IOException {
    return ask(Catalogue::cursor);
  }

  @Override
  public Seq<DeliveryRecord> unfinished() throws IOException {
    return ask(Catalogue::unfinished);
  }

  @Override
  public boolean paused() throws IOException {
    return ask(Catalogue::paused);
  }

  @Override
  public synchronized void close() {
    now.close();
  }
}
