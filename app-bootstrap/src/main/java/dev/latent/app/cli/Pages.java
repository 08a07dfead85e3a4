package dev.latent.app.cli;

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

  static Iterator<PhotoAsset> all(PhotoAccessHelper photos) {
    return Iterator.iterate(photos.page(Option.none(), PAGE),
            (Seq<PhotoAsset> page) -> page.isEmpty() ? page : photos.page(Option.some(page.last().id()), PAGE))
        .takeWhile(page -> !page.isEmpty())
        .flatMap(page -> page);
  }
}
