package dev.latent.medialibrary;

import static dev.latent.camera.contract.AssetSamples.FOLDER;
import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.edit;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.original;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.revert;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a repair makes of each row of an old snapshot, and of each file. */
class SalvageTest {

  private static final PhotoId PHOTO = new PhotoId(Jpegs.PHOTO);
  private static final BytesImage FIRST = Jpegs.first(Jpegs.PHOTO);
  private static final BytesImage LAST = Jpegs.last(Jpegs.PHOTO);

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

  /** What became of it since. */
  private void since(PhotoAsset row, BiConsumer<AssetStore, PhotoAsset> change) {
    try (AssetStore store = wreck.open()) {
      change.accept(store, row);
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
  void a_photo_that_is_newer_than_the_snapshot_is_adopted() throws IOException {
    try (AssetStore store = wreck.open()) {
      created(store, plain("before"));
    }
    PhotoAsset photo = photographed();
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 1, 0, 0, 0, 0, 0));
    try (AssetStore store = wreck.open()) {
      assertThat(store.find(PHOTO).get().path()).isEqualTo(photo.path());
      assertThat(store.find(PHOTO).get().delivery()).isEqualTo(photo.delivery());
    }
  }

  @Test
  void a_row_whose_file_is_the_final_image_by_now_becomes_final() throws IOException {
    PhotoAsset row = photographed();
    since(row, (store, it) -> updated(store, it, finished(it), LAST));
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 1, 0, 0, 0, 0));
    assertThat(row().id()).isEqualTo(row.id());
    assertThat(row().quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(row().delivery()).containsExactly(DeliveryRecord.of(PHOTO, Standing.FINAL));
  }

  @Test
  void a_row_whose_file_is_gone_stays_and_is_counted() throws IOException {
    PhotoAsset row = photographed();
    Files.delete(wreck.library().resolve(row.path()));
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 0, 0, 1, 0, 0));
    try (AssetStore store = wreck.open()) {
      assertThat(store.find(row.id())).containsExactly(row);
    }
  }

  @Test
  void other_bytes_under_a_final_row_become_its_own() throws IOException {
    PhotoAsset row;
    try (AssetStore store = wreck.open()) {
      row = created(store, plain("a"), BytesImage.noise(1, 100));
    }
    Files.write(wreck.library().resolve(row.path()), BytesImage.noise(2, 200).bytes());
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 0, 1, 0, 0, 0));
    assertThat(row().content().get().bytes()).isEqualTo(200);
    assertThat(row().revision()).isEqualTo(row.revision().next());
  }

  @Test
  void other_bytes_over_a_photo_that_is_awaited_are_an_edit_and_stay_when_it_comes() throws IOException {
    PhotoAsset row = photographed();
    byte[] edited = BytesImage.noise(3, 300).bytes();
    Files.write(wreck.library().resolve(row.path()), edited);
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 0, 1, 0, 0, 0));
    assertThat(row().state()).isEqualTo(AssetState.PENDING);
    assertThat(new DiskFiles().same(new Layout(wreck.library()).original(row), new Layout(wreck.library()).file(row)))
        .as("what somebody goes on editing is the original, too").isFalse();
    since(row(), (store, it) -> changed(store, develop(it), LAST));
    try (AssetStore store = wreck.open()) {
      assertThat(bytes(store, row.id())).isEqualTo(edited);
      assertThat(original(store, row.id())).isEqualTo(LAST.bytes());
    }
  }

  @Test
  void an_edit_that_is_newer_than_the_snapshot_stays_over_its_original() throws IOException {
    PhotoAsset row = photographed();
    since(row, (store, it) -> changed(store, develop(changed(store, edit(it), BytesImage.noise(3, 300))), LAST));
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 1, 1, 0, 0, 0));
    assertThat(row().edit().get().original().bytes()).isEqualTo(LAST.bytes().length);
    assertThat(row().content().get().bytes()).isEqualTo(300);
    assertThat(row().quality()).isEqualTo(PhotoQuality.FULL);
  }

  @Test
  void an_edit_that_was_undone_since_the_snapshot_is_undone() throws IOException {
    PhotoAsset row;
    try (AssetStore store = wreck.open()) {
      row = changed(store, edit(created(store, low(Jpegs.PHOTO), FIRST)), BytesImage.noise(3, 300));
    }
    since(row, (store, it) -> store.commit(revert(it), Option.none()));
    repair();
    assertThat(row().edit()).isEmpty();
    assertThat(row().content().get().bytes()).isEqualTo(FIRST.bytes().length);
  }

  @Test
  void files_that_are_not_ours_are_not_touched() throws IOException {
    photographed();
    Files.write(folder.resolve("other.jpg"), Jpegs.of(Jpegs.PHOTO, "Other final", 8, 8).bytes());
    Files.write(folder.resolve(".latent-x-1"), new byte[] {1});
    Files.write(folder.resolve("text.txt"), new byte[] {1});
    Files.write(Files.createDirectories(wreck.library().resolve("Elsewhere")).resolve("a.jpg"), LAST.bytes());
    Files.createDirectory(folder.resolve("a\\b"));
    var before = View.files(wreck.library());
    assertThat(repair()).isEqualTo(new MediaLibraries.Repaired(1, 0, 0, 0, 0, 0, 2));
    assertThat(View.files(wreck.library())).isEqualTo(before);
  }
}
