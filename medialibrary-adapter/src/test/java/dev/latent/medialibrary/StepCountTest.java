package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.PhotoAsset;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The durable steps of a photo, and no others. */
class StepCountTest {

  @TempDir
  private Path folder;

  @Test
  void each_photo_costs_one_file_sync_one_folder_sync_and_one_commit() throws IOException {
    try (FaultyLibrary library = new FaultyLibrary(folder, true)) {
      created(library.store(), low("first"), BytesImage.noise(1, 100_000));
      library.steps().restart();
      PhotoAsset first = created(library.store(), low("a"), BytesImage.noise(1, 100_000));
      assertThat(library.steps().taken())
          .containsExactly("stage", "write", "sync file", "place", "sync folder", "commit", "delete");
      library.steps().restart();
      PhotoAsset last = updated(library.store(), first, finished(first), BytesImage.noise(2, 100_000));
      assertThat(library.steps().taken()).containsExactly("stage", "write", "sync file", "delete", "keep", "move",
          "sync folder", "commit", "delete", "delete");
      library.steps().restart();
      deleted(library.store(), last);
      assertThat(library.steps().taken()).containsExactly("delete", "move", "sync folder", "commit", "delete");
    }
  }

  @Test
  void a_new_folder_costs_a_sync_of_each_parent_and_a_commit_once() throws IOException {
    try (FaultyLibrary library = new FaultyLibrary(folder, true)) {
      library.steps().restart();
      created(library.store(), low("a"), BytesImage.noise(1, 1000));
      assertThat(library.steps().taken()).containsExactly(
          "make folder", "sync folder", "make folder", "sync folder", "settle",
          "stage", "write", "sync file", "place", "sync folder", "commit", "delete");
    }
  }

  @Test
  void a_library_that_was_closed_in_order_is_opened_without_looking_through_its_folders() throws IOException {
    MediaLibraries libraries = MediaLibraryModule.mediaLibraries();
    try (var store = libraries.open(folder.resolve("library"), MediaLibraries.Access.WRITER).get()) {
      created(store, low("a"), BytesImage.noise(1, 1000));
    }
    try (FaultyLibrary library = new FaultyLibrary(folder, true)) {
      assertThat(library.steps().taken()).isEmpty();
    }
  }
}
