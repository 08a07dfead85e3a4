package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.FOLDER;
import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.edit;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.original;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a repair makes of each hidden file. */
class StraysTest {

  private static final PhotoId PHOTO = new PhotoId(Jpegs.PHOTO);
  private static final BytesImage FIRST = Jpegs.first(Jpegs.PHOTO);

  @TempDir
  private Path library;
  private Wreck wreck;
  private Path folder;

  @BeforeEach
  void name() throws IOException {
    wreck = new Wreck(library.toRealPath());
    folder = wreck.library().resolve(FOLDER);
  }

  /** A photo as the snapshot has it. */
  private PhotoAsset photographed() {
    try (AssetStore store = wreck.open()) {
      return created(store, low(Jpegs.PHOTO), FIRST);
    }
  }

  private MediaLibraries.Repaired repair() throws IOException {
    return wreck.damaged().repair();
  }

  /** The one row, all of whose bytes are what it says, also when the library is opened once more. */
  private PhotoAsset row() {
    wreck.open().close();
    try (AssetStore store = wreck.open()) {
      View.of(store);
      return store.page(AssetFilter.KEPT, Option.none(), 9).single();
    }
  }

  @Test
  void an_original_whose_row_nobody_knows_comes_back_under_a_name_of_its_own() throws IOException {
    try (AssetStore store = wreck.open()) {
      changed(store, edit(created(store, low(Jpegs.PHOTO), FIRST)), BytesImage.noise(3, 300));
    }
    Files.write(folder.resolve("IMG_20261120_093000.jpg"), new byte[] {1});
    wreck.withoutSnapshot();
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(0, 1, 0, 0, 0, 0, 2));
    assertThat(row().path()).isEqualTo(FOLDER + "/IMG_20261120_093000_2.jpg");
    assertThat(row().photo()).containsExactly(PHOTO);
    assertThat(folder.resolve("IMG_20261120_093000.jpg")).hasBinaryContent(new byte[] {1});
    assertThat(folder.resolve("IMG_" + Jpegs.PHOTO + ".jpg")).hasBinaryContent(BytesImage.noise(3, 300).bytes());
  }

  @Test
  void an_original_of_which_nobody_knows_what_it_is_stays_for_good() throws IOException {
    wreck.open().close();
    Files.createDirectories(folder);
    Files.write(folder.resolve(".latent-7-original"), new byte[] {1, 2});
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(0, 0, 0, 0, 0, 1, 0));
    PhotoAsset next = photographed();
    try (AssetStore store = wreck.open()) {
      deleted(store, next);
    }
    assertThat(folder.resolve(".latent-kept-7-original")).hasBinaryContent(new byte[] {1, 2});
  }

  @Test
  void an_original_of_a_photo_whose_file_is_gone_is_kept_whatever_it_is() throws IOException {
    PhotoAsset row = photographed();
    Files.delete(wreck.library().resolve(row.path()));
    Files.write(folder.resolve(".latent-" + row.id() + "-original"), new byte[] {1, 2});
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 0, 0, 1, 1, 0));
    assertThat(folder.resolve(".latent-kept-" + row.id() + "-original")).hasBinaryContent(new byte[] {1, 2});
  }

  @Test
  void a_hidden_name_of_a_file_that_has_another_goes() throws IOException {
    PhotoAsset row = photographed();
    Path file = wreck.library().resolve(row.path());
    Files.createLink(folder.resolve(".latent-" + row.id() + "-1"), file);
    Files.createLink(folder.resolve(".latent-" + row.id() + "-original"), file);
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 0, 0, 0, 0, 0));
    assertThat(row()).isEqualTo(row);
    assertThat(View.files(wreck.library())).containsExactly(row.path());
  }

  @Test
  void a_first_stage_that_a_final_image_has_replaced_goes() throws IOException {
    PhotoAsset row = photographed();
    Files.move(wreck.library().resolve(row.path()), folder.resolve(".latent-" + row.id() + "-1"));
    Files.write(wreck.library().resolve(row.path()), Jpegs.last(Jpegs.PHOTO).bytes());
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 1, 0, 0, 0, 0));
    assertThat(View.files(wreck.library())).containsExactly(row.path());
  }

  @Test
  void a_photo_that_was_being_deleted_has_its_file_again() throws IOException {
    PhotoAsset row = photographed();
    Files.move(wreck.library().resolve(row.path()), folder.resolve(".latent-" + row.id() + "-1"));
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 0, 0, 0, 0, 0));
    assertThat(row().path()).isEqualTo(row.path());
  }

  @Test
  void a_photo_that_was_deleted_before_the_snapshot_does_not_come_back() throws IOException {
    try (AssetStore store = wreck.open()) {
      deleted(store, created(store, low(Jpegs.PHOTO), FIRST));
    }
    Files.write(folder.resolve("copy.jpg"), FIRST.bytes());
    Files.write(folder.resolve(".latent-1-original"), FIRST.bytes());
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(0, 0, 0, 0, 0, 0, 0));
    assertThat(View.files(wreck.library())).containsExactly(FOLDER + "/copy.jpg");
  }
}
