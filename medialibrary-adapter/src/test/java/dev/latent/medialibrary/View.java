package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that a library shows.
 *
 * @param rows without the size in pixels, of which the test images lie
 */
record View(Seq<PhotoAsset> rows, Seq<DeliveryRecord> unfinished) {

  /** Every row with content has exactly its bytes. */
  static View of(AssetStore store) {
    return of(store, _ -> true);
  }

  /** @param whole which rows have their files */
  static View of(AssetStore store, Predicate<PhotoAsset> whole) {
    Seq<PhotoAsset> rows = store.page(AssetFilter.KEPT, Option.none(), Integer.MAX_VALUE)
        .appendAll(store.page(AssetFilter.TRASHED, Option.none(), Integer.MAX_VALUE)).appendAll(store.temporary());
    for (PhotoAsset row : rows.filter(it -> it.content().isDefined() && whole.test(it))) {
      assertThat(store.verify(row.id()).toOption()).as("verified: %s", row).containsExactly(row);
      assertThat(AssetSamples.sha256(AssetSamples.bytes(store, row.id())))
          .isEqualTo(row.content().get().sha256());
    }
    for (PhotoAsset row : rows.filter(it -> it.edit().isDefined())) {
      assertThat(AssetSamples.sha256(AssetSamples.original(store, row.id())))
          .isEqualTo(row.edit().get().original().sha256());
    }
    return new View(rows.map(View::withoutSize), store.unfinished());
  }

  private static PhotoAsset withoutSize(PhotoAsset row) {
    return new PhotoAsset.Builder().from(row)
        .content(row.content().map(it -> new ImageContent(new Size(1, 1), it.bytes(), it.sha256())))
        .build();
  }

  /** The paths that have a file, hidden ones too, save our own folder's. */
  static Set<String> files(Path library) throws IOException {
    try (Stream<Path> all = Files.walk(library)) {
      return all.filter(Files::isRegularFile)
          .map(it -> library.relativize(it).toString())
          .filter(it -> !it.startsWith(".latent/"))
          .collect(HashSet.collector());
    }
  }

  Set<String> paths() {
    return rows.filter(it -> it.content().isDefined()).map(PhotoAsset::path)
        .appendAll(rows.filter(it -> it.edit().isDefined()).map(it -> it.folder() + "/.latent-" + it.id() + "-original"))
        .toSet();
  }
}
