package dev.latent.medialibrary;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.nio.file.Path;

/** The rows of a library, to be changed. Each change is one commit, durable when it returns, or has no effect. */
interface CatalogueWriter extends Register {

  /** All of them, in one commit and in this order. */
  void commit(Seq<RowChange> changes) throws IOException;

  default void insert(PhotoAsset row) throws IOException {
    commit(List.of(new RowChange.Insert(row)));
  }

  default void update(PhotoAsset row) throws IOException {
    commit(List.of(new RowChange.Update(row)));
  }

  void pause(boolean paused) throws IOException;

  void forget(Set<PhotoId> freed) throws IOException;

  /** Makes these folders known, with their stamps. */
  void settle(Map<String, String> stamps) throws IOException;

  /** Whether anything was changed since it was opened. */
  boolean changed() throws IOException;

  /** Makes a whole copy, which is not durable yet. */
  void copyTo(Path file) throws IOException;

  /**
   * Goes on in place of a newer one that is lost: gives no id and no cursor that it may have given, and counts each
   * row as changed since any cursor.
   *
   * @param highest an id that was given
   */
  void goOnBeyond(long highest) throws IOException;
}
