package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {

  private static final int REPLACEMENTS = 60;

  @TempDir
  private Path library;

  private AssetStore open(MediaLibraries.Access access) {
    return MediaLibraryModule.mediaLibraries().open(library, access).get();
  }

  private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
    List<T> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      for (Future<T> each : threads.invokeAll(tasks)) {
        answers.add(each.get());
      }
    }
    return answers;
  }

  @Test
  void photos_stored_side_by_side_are_all_there() throws Exception {
    try (AssetStore store = open(MediaLibraries.Access.WRITER)) {
      List<PhotoAsset> rows = together(IntStream.range(0, 32)
          .<Callable<PhotoAsset>>mapToObj(i -> () -> created(store, low("p" + i), BytesImage.noise(i, 10_000)))
          .toList());
      assertThat(View.of(store).rows()).hasSize(32);
      assertThat(rows).extracting(PhotoAsset::id).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_photo_stored_many_times_at_once_has_one_row_and_one_file() throws Exception {
    try (AssetStore store = open(MediaLibraries.Access.WRITER)) {
      List<PhotoAsset> rows = together(IntStream.range(0, 16)
          .<Callable<PhotoAsset>>mapToObj(i -> () -> created(store, low("p"), BytesImage.noise(i, 10_000)))
          .toList());
      assertThat(rows).containsOnly(rows.getFirst());
      assertThat(View.files(library)).isEqualTo(View.of(store).paths()).hasSize(1);
    }
  }

  @Test
  void whoever_reads_while_content_is_replaced_gets_the_bytes_that_its_row_tells_of() throws Exception {
    try (AssetStore writer = open(MediaLibraries.Access.WRITER)) {
      PhotoAsset row = created(writer, plain("a"), BytesImage.noise(0, 5000));
      try (AssetStore reader = open(MediaLibraries.Access.READER)) {
        List<Integer> last = together(List.of(
            () -> replace(writer, row), () -> readToTheLast(writer, row.id()), () -> readToTheLast(reader, row.id())));
        assertThat(last).containsOnly(REPLACEMENTS + 1);
      }
      assertThat(writer.page(AssetFilter.KEPT, Option.none(), 9)).hasSize(1);
    }
  }

  private static int replace(AssetStore store, PhotoAsset row) {
    PhotoAsset now = row;
    for (int i = 1; i <= REPLACEMENTS; i++) {
      now = updated(store, now, now, BytesImage.noise(i, 5000));
    }
    return now.revision().value();
  }

  private static int readToTheLast(AssetStore store, AssetId asset) {
    int revision = 0;
    while (revision <= REPLACEMENTS) {
      try (StoredImage image = store.open(asset).get()) {
        assertThat(AssetSamples.sha256(AssetSamples.bytes(image)))
            .as("bytes of revision %s", image.asset().revision())
            .isEqualTo(image.asset().content().get().sha256());
        assertThat(image.asset().revision().value()).as("never back").isGreaterThanOrEqualTo(revision);
        revision = image.asset().revision().value();
      }
    }
    return revision;
  }
}
