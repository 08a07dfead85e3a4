package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.FOLDER;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.edit;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a close look finds that a store does not say. */
class InspectionTest {

  private static final String OTHER = "fedcba9876543210fedcba9876543210";

  @TempDir
  private Path library;
  private Wreck wreck;
  private Path folder;

  @BeforeEach
  void name() throws IOException {
    wreck = new Wreck(library.toRealPath());
    folder = wreck.library().resolve(FOLDER);
  }

  private MediaLibraries.Inspection look() {
    return MediaLibraryModule.mediaLibraries().inspect(wreck.library()).get();
  }

  private Option<String> contradiction(AssetStore store, PhotoAsset row) {
    try (StoredImage photo = store.openOriginal(row.id()).get()) {
      return look().contradiction(photo);
    }
  }

  @Test
  void a_library_in_order_has_nothing_to_find_also_while_it_is_written() {
    try (AssetStore store = wreck.open()) {
      PhotoAsset row = changed(store, edit(created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO))),
          BytesImage.noise(1, 10));
      assertThat(look().catalogue()).isEmpty();
      assertThat(look().strays()).isEmpty();
      assertThat(contradiction(store, row)).isEmpty();
    }
    assertThat(look().catalogue()).isEmpty();
    assertThat(look().strays()).isEmpty();
  }

  @Test
  void a_catalogue_that_is_damaged_anywhere_is_named() throws IOException {
    try (AssetStore store = wreck.open()) {
      created(store, plain("a"));
    }
    wreck.damagedInside();
    assertThat(look().catalogue().get())
        .startsWith("the catalogue " + wreck.catalogue() + " is damaged: latent library repair --library "
            + wreck.library() + " rebuilds it");
  }

  @Test
  void a_file_that_says_first_stage_under_a_full_row_is_named() {
    try (AssetStore store = wreck.open()) {
      PhotoAsset low = created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
      PhotoAsset row = updated(store, low, finished(low), Jpegs.first(Jpegs.PHOTO));
      assertThat(contradiction(store, row))
          .containsExactly("it says that it is the first stage, and its row that it is FULL");
    }
  }

  @Test
  void a_file_that_says_final_image_under_a_low_row_is_named() {
    try (AssetStore store = wreck.open()) {
      assertThat(contradiction(store, created(store, low(Jpegs.PHOTO), Jpegs.last(Jpegs.PHOTO))))
          .containsExactly("it says that it is the final image, and its row that it is LOW");
    }
  }

  @Test
  void a_file_that_says_another_photo_is_named_and_one_that_says_nothing_is_not() {
    try (AssetStore store = wreck.open()) {
      assertThat(contradiction(store, created(store, low(OTHER), Jpegs.first(Jpegs.PHOTO))))
          .containsExactly("it says that it is photo " + Jpegs.PHOTO + ", and its row that it is " + OTHER);
      assertThat(contradiction(store, created(store, low("x"), Jpegs.of("y", "Firmware 1.0", 8, 8)))).isEmpty();
      assertThat(contradiction(store, created(store, plain("a"), Jpegs.last(Jpegs.PHOTO)))).isEmpty();
    }
  }

  @Test
  void a_photo_of_one_stage_has_its_row_by_its_path() {
    try (AssetStore store = wreck.open()) {
      created(store, plain("a"), Jpegs.last(Jpegs.PHOTO));
    }
    assertThat(look().strays()).isEmpty();
    assertThat(look().foreign()).isEmpty();
  }

  @Test
  void photos_without_a_row_are_named_and_copies_and_foreign_files_are_not() throws IOException {
    try (AssetStore store = wreck.open()) {
      created(store, low(Jpegs.PHOTO), Jpegs.first(Jpegs.PHOTO));
      deleted(store, created(store, low(OTHER), Jpegs.first(OTHER)));
    }
    String third = "00000000000000000000000000000003";
    Files.write(folder.resolve("copy.jpg"), Jpegs.first(Jpegs.PHOTO).bytes());
    Files.write(folder.resolve("deleted.jpg"), Jpegs.first(OTHER).bytes());
    Files.write(folder.resolve("foreign.jpg"), Jpegs.of(third, "Foreign final", 8, 8).bytes());
    Files.write(folder.resolve("third.jpg"), Jpegs.first(third).bytes());
    Files.write(folder.resolve(".latent-1-original"), new byte[] {1});
    assertThat(look().strays()).containsExactly(
        FOLDER + "/.latent-1-original is kept for an edit that no row knows of",
        FOLDER + "/third.jpg is a photo without a row; the next latent that writes takes it in");
    assertThat(look().foreign())
        .containsExactly(FOLDER + "/foreign.jpg has no row, and does not say that it was made here");
  }
}
