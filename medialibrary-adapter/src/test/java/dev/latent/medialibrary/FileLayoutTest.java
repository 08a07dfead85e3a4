package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.FOLDER;
import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where photos lie, and what else may lie there. */
class FileLayoutTest {

  @TempDir
  private Path folder;
  private Path library;
  private AssetStore store;

  @BeforeEach
  void open() {
    library = folder.resolve("library");
    store = MediaLibraryModule.mediaLibraries().open(library, MediaLibraries.Access.WRITER).get();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private StoreRefusal refused(NewAsset asset) {
    return store.commit(new AssetChange.Create(asset), Option.some(BytesImage.noise(1, 10))).getLeft();
  }

  private void assertRefused(NewAsset asset, AssetErrorCode code) {
    assertThat(refused(asset)).isInstanceOfSatisfying(StoreRefusal.Failed.class,
        it -> assertThat(it.error().code()).as(it.error().what()).isEqualTo(code));
  }

  private static NewAsset in(String folder) {
    return new NewAsset.Builder().from(plain("a")).folder(folder).build();
  }

  @Test
  void a_photo_lies_in_its_folder_under_its_name_from_the_first_stage_to_the_last() throws IOException {
    PhotoAsset first = created(store, low("a"), BytesImage.noise(1, 1000));
    Path file = library.resolve("DCIM/2026-11/IMG_a.jpg");
    assertThat(Files.readAllBytes(file)).isEqualTo(BytesImage.noise(1, 1000).bytes());
    updated(store, first, finished(first), BytesImage.noise(2, 2000));
    assertThat(Files.readAllBytes(file)).isEqualTo(BytesImage.noise(2, 2000).bytes());
    assertThat(View.files(library)).containsExactly("DCIM/2026-11/IMG_a.jpg");
  }

  @Test
  void a_foreign_file_keeps_its_name_and_its_bytes() throws IOException {
    created(store, plain("b"), BytesImage.noise(1, 10));
    Path foreign = Files.writeString(library.resolve(FOLDER).resolve("a.jpg"), "mine");
    PhotoAsset empty = created(store, plain("c"));
    Path later = Files.writeString(library.resolve(FOLDER).resolve("c.jpg"), "mine too");
    assertThat(refused(plain("a"))).isEqualTo(new StoreRefusal.NameTaken(DisplayName.jpeg("a")));
    assertThat(store.commit(new AssetChange.Update(empty, empty), Option.some(BytesImage.noise(1, 10))).getLeft())
        .isEqualTo(new StoreRefusal.NameTaken(DisplayName.jpeg("c")));
    assertThat(foreign).hasContent("mine");
    assertThat(later).hasContent("mine too");
  }

  @Test
  void names_that_some_disk_takes_for_the_same_are_taken() {
    created(store, plain("Caf\u00e9"), BytesImage.noise(1, 10));
    assertThat(refused(plain("CAFE\u0301"))).isEqualTo(new StoreRefusal.NameTaken(DisplayName.jpeg("CAFE\u0301")));
  }

  @Test
  void a_name_that_the_disk_cannot_take_is_an_invalid_display_name() {
    assertRefused(plain("\u00e9".repeat(200)), AssetErrorCode.INVALID_DISPLAY_NAME);
    assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/absolute", "..", "DCIM/../..", "DCIM//a", "DCIM/", ".latent", "DCIM/.hidden", "a\\b"})
  void a_folder_that_is_not_a_visible_one_below_the_library_is_an_invalid_argument(String outside) {
    assertRefused(in(outside), AssetErrorCode.INVALID_ARGUMENT);
  }

  @Test
  void a_symbolic_link_never_leads_a_photo_out_of_the_library() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(library.resolve("DCIM"), outside);
    assertRefused(plain("a"), AssetErrorCode.PERMISSION_DENIED);
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void a_symbolic_link_in_place_of_a_photo_is_not_followed() throws IOException {
    PhotoAsset row = created(store, plain("a"), BytesImage.noise(1, 10));
    Path file = library.resolve(row.path());
    Files.delete(file);
    Files.createSymbolicLink(file, Files.writeString(folder.resolve("secret"), "secret"));
    assertThat(store.open(row.id())).isEmpty();
  }

  @Test
  void a_photo_that_somebody_deleted_or_changed_is_found_out() throws IOException {
    PhotoAsset gone = created(store, plain("a"), BytesImage.noise(1, 10));
    PhotoAsset changed = created(store, plain("b"), BytesImage.noise(2, 10));
    Files.delete(library.resolve(gone.path()));
    Files.writeString(library.resolve(changed.path()), "0123456789");
    assertThat(store.verify(gone.id()).swap().map(AssetError::code).toOption())
        .containsExactly(AssetErrorCode.NO_SUCH_FILE);
    assertThat(store.open(gone.id()).swap().map(AssetError::code).toOption())
        .containsExactly(AssetErrorCode.NO_SUCH_FILE);
    assertThat(store.verify(changed.id()).swap().map(AssetError::code).toOption())
        .containsExactly(AssetErrorCode.IO_ERROR);
  }

  @Test
  void a_photo_that_somebody_deleted_can_still_be_finished_or_deleted() throws IOException {
    PhotoAsset finishing = created(store, low("a"), BytesImage.noise(1, 10));
    PhotoAsset deleting = created(store, low("b"), BytesImage.noise(2, 10));
    Files.delete(library.resolve(finishing.path()));
    Files.delete(library.resolve(deleting.path()));
    updated(store, finishing, finished(finishing), BytesImage.noise(3, 30));
    deleted(store, deleting);
    assertThat(bytes(store, finishing.id())).isEqualTo(BytesImage.noise(3, 30).bytes());
    assertThat(View.of(store).paths()).isEqualTo(View.files(library));
  }

  @Test
  void an_image_that_writes_less_than_it_says_is_refused() {
    BytesImage image = BytesImage.noise(1, 100);
    var liar = new dev.latent.camera.model.EncodedImage() {
      @Override
      public dev.latent.camera.model.device.Size size() {
        return image.size();
      }

      @Override
      public long length() {
        return 101;
      }

      @Override
      public void writeTo(java.io.OutputStream out) throws IOException {
        image.writeTo(out);
      }

      @Override
      public void close() {}
    };
    var refusal = store.commit(new AssetChange.Create(plain("a")), Option.some(liar)).getLeft();
    assertThat(refusal).isInstanceOf(StoreRefusal.Failed.class);
    assertThat(created(store, plain("a"), image).content()).isNotEmpty();
  }

  @Test
  void content_written_byte_by_byte_is_the_same_content() {
    BytesImage image = BytesImage.noise(1, 100_000);
    var slow = new dev.latent.camera.model.EncodedImage() {
      @Override
      public dev.latent.camera.model.device.Size size() {
        return image.size();
      }

      @Override
      public long length() {
        return image.length();
      }

      @Override
      public void writeTo(java.io.OutputStream out) throws IOException {
        for (byte b : image.bytes()) {
          out.write(b);
        }
      }

      @Override
      public void close() {}
    };
    PhotoAsset row = created(store, plain("a"), slow);
    assertThat(row.content().get().sha256()).isEqualTo(AssetSamples.sha256(image.bytes()));
    assertThat(bytes(store, row.id())).isEqualTo(image.bytes());
  }
}
