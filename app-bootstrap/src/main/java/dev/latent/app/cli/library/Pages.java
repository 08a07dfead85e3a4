package dev.latent.app.cli.library;

import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** All assets of a library, page by page, as they are asked for. */
final class Pages {

  /** Rows that are asked for at once. */
  private static final int PAGE = 200;

  private Pages() {}

  /** Then those in the trash, then those that nobody has saved yet. */
  static Iterator<PhotoAsset> all(PhotoAccessHelper photos) {
    return of(photos, AssetFilter.KEPT).concat(of(photos, AssetFilter.TRASHED)).concat(photos.temporary().iterator());
  }

  static Iterator<PhotoAsset> of(PhotoAccessHelper photos, AssetFilter filter) {
    return Iterator.iterate(photos.page(filter, Option.none(), PAGE),
            (Seq<PhotoAsset> page) -> page.isEmpty() ? page : photos.page(filter, Option.some(page.last()), PAGE))
        .takeWhile(page -> !page.isEmpty())
        .flatMap(page -> page);
  }
}
