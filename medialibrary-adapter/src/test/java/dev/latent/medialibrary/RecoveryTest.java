package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.FOLDER;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.low;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files without a row are taken in, and which are left alone. */
class RecoveryTest {

  @TempDir
  private Path library;
  private Path folder;

  @BeforeEach
  void name() throws IOException {
    folder = Files.createDirectories(library.resolve(FOLDER));
  }

  private AssetStore open() {
    return MediaLibraryModule.mediaLibraries().open(library, MediaLibraries.Access.WRITER).get();
  }

  private Seq<PhotoAsset> rows() {
    try (AssetStore store = open()) {
      return store.page(AssetFilter.KEPT, Option.none(), 9);
    }
  }

  @Test
  void a_first_stage_without_a_row_is_adopted_with_all_that_it_says() throws IOException {
    Files.write(folder.resolve("IMG_1.jpg"), Jpegs.first(Jpegs.PHOTO).bytes());
    assertThat(rows()).singleElement().satisfies(row -> {
      assertThat(row.path()).isEqualTo(FOLDER + "/IMG_1.jpg");
      assertThat(row.quality()).isEqualTo(PhotoQuality.LOW);
      assertThat(row.delivery()).containsExactly(DeliveryRecord.of(new PhotoId(Jpegs.PHOTO), Standing.LOW));
      assertThat(row.takenAt()).isEqualTo(OffsetDateTime.parse("2026-11-20T09:30:00.250+05:30"));
      assertThat(row.content().get().size()).isEqualTo(new Size(40, 30));
    });
  }

  @Test
  void a_final_image_without_a_row_is_adopted_as_final() throws IOException {
    Files.write(folder.resolve("IMG_1.jpg"), Jpegs.last(Jpegs.PHOTO).bytes());
    assertThat(rows()).singleElement().satisfies(row -> {
      assertThat(row.quality()).isEqualTo(PhotoQuality.FULL);
      assertThat(row.delivery()).containsExactly(DeliveryRecord.of(new PhotoId(Jpegs.PHOTO), Standing.FINAL));
    });
  }

  @Test
  void what_is_not_ours_or_not_whole_is_left_alone() throws IOException {
    byte[] whole = Jpegs.last(Jpegs.PHOTO).bytes();
    Files.write(folder.resolve("torn.jpg"), Arrays.copyOf(whole, whole.length - 10));
    Files.write(folder.resolve("other.jpg"), Jpegs.of(Jpegs.PHOTO, "Other final", 8, 8).bytes());
    Files.write(folder.resolve("strange.jpg"), Jpegs.of("no photo id", "Latent final", 8, 8).bytes());
    Files.write(folder.resolve("noise.jpg"), BytesImage.noise(1, 1000).bytes());
    Files.write(folder.resolve("empty.jpg"), new byte[0]);
    Files.write(folder.resolve("text.txt"), whole);
    Files.write(folder.resolve(".hidden.jpg"), whole);
    Files.write(folder.resolve(".latent-x-1"), whole);
    Files.write(Files.createDirectories(library.resolve("Elsewhere")).resolve("a.jpg"), whole);
    Files.createDirectory(folder.resolve("folder.jpg"));
    var before = View.files(library);
    assertThat(rows()).isEmpty();
    assertThat(View.files(library)).isEqualTo(before);
  }

  @Test
  void a_copy_of_a_photo_that_has_a_row_or_was_deleted_is_left_alone() throws IOException {
    byte[] image = Jpegs.first(Jpegs.PHOTO).bytes();
    PhotoAsset row;
    try (AssetStore store = open()) {
      row = created(store, low(Jpegs.PHOTO), BytesImage.of(image));
    }
    Files.write(folder.resolve("copy.jpg"), image);
    try (AssetStore store = open()) {
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(row);
      deleted(store, row);
    }
    Files.write(folder.resolve("another.jpg"), image);
    assertThat(rows()).isEmpty();
    assertThat(View.files(library)).containsExactlyInAnyOrder(FOLDER + "/copy.jpg", FOLDER + "/another.jpg");
  }

  @Test
  void hidden_files_of_a_crashed_process_are_taken_away() throws IOException {
    try (AssetStore store = open()) {
      created(store, low("a"), BytesImage.noise(1, 10));
    }
    Files.write(folder.resolve(".latent-1-2"), new byte[10]);
    Files.write(folder.resolve(".latent-77-1"), new byte[10]);
    assertThat(rows()).hasSize(1);
    assertThat(View.files(library)).containsExactly(FOLDER + "/IMG_a.jpg");
  }

  @Test
  void a_folder_that_somebody_took_away_does_not_keep_the_library_shut() throws IOException {
    try (AssetStore store = open()) {
      created(store, low("a"), BytesImage.noise(1, 10));
    }
    Files.delete(folder.resolve("IMG_a.jpg"));
    Files.delete(folder);
    assertThat(rows()).hasSize(1);
    assertThat(folder).doesNotExist();
  }

  @Test
  void files_and_folders_that_only_look_like_ours_do_not_keep_the_library_shut() throws IOException {
    byte[] photo = Jpegs.first(Jpegs.PHOTO).bytes();
    byte[] stump = Arrays.copyOf(photo, 500);
    stump[498] = (byte) 0xff;
    stump[499] = (byte) 0xd9;
    Files.write(folder.resolve("stump.jpg"), stump);
    Files.createDirectories(folder.resolve(".latent-7-1/within"));
    Files.createDirectories(folder.resolve(".latent-7-original/within"));
    Files.createDirectories(folder.resolve(".latent-x.part/within"));
    Files.write(folder.resolve(".latent-0-1"), stump);
    Files.write(folder.resolve(".latent-1-0"), stump);
    var before = View.files(library);
    assertThat(rows()).isEmpty();
    open().close();
    assertThat(View.files(library)).isEqualTo(before);
  }
}
