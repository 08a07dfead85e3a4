package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** AS1, AS7 and AS8 of a library that is a folder, in which others may write, too: a part of its own for those that are. */
@Usually(promise = "AS1i",
    breaks = "It moves the final image over the file without looking whether that is still the one that it wrote.")
public interface AssetFilesContract extends AssetStoreFixture {

  BytesImage PHOTO = BytesImage.noise(1, 1000);

  /** Where the library of this test is, once it is open. */
  Path folder();

  private Path file(PhotoAsset row) {
    return folder().resolve(row.path());
  }

  @Test
  default void AS1_a_photo_lies_in_its_folder_under_its_name_and_only_there() throws IOException {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), PHOTO);
      assertThat(file(row)).hasBinaryContent(PHOTO.bytes());
      PhotoAsset done = changed(store, develop(row), BytesImage.noise(2, 2000));
      assertThat(file(done)).isEqualTo(file(row)).hasBinaryContent(BytesImage.noise(2, 2000).bytes());
      assertThat(file(row).getParent()).isDirectoryNotContaining(it -> !it.equals(file(row)));
    }
  }

  @Test
  default void AS1c_a_path_that_has_a_file_is_refused_and_the_file_stays() throws IOException {
    try (AssetStore store = open()) {
      Path mine = Files.writeString(file(created(store, plain("b"), PHOTO)).resolveSibling("a.jpg"), "mine");
      var refused = store.commit(new AssetChange.Create(plain("a")), Option.some(PHOTO));
      assertThat(refused.swap().toOption())
          .containsExactly(new StoreRefusal.NameTaken(plain("a").displayName()));
      assertThat(mine).hasContent("mine");
    }
  }

  @Test
  @Durable
  default void AS1f_a_deleted_asset_leaves_no_file() throws IOException {
    AssetStore first = open();
    PhotoAsset row = created(first, plain("a"), PHOTO);
    deleted(first, changed(first, AssetSamples.edit(row), BytesImage.noise(2, 2000)));
    try (AssetStore _ = reopen(first)) {
      assertThat(file(row)).doesNotExist();
    }
  }

  @Test
  default void AS1i_a_final_image_does_not_cover_what_somebody_has_made_of_the_file() throws IOException {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), PHOTO);
      byte[] mine = JpegSamples.quarters(new Size(32, 24));
      Files.write(file(row), mine);
      var refused = store.commit(develop(row), Option.some(BytesImage.noise(2, 2000)));
      assertThat(refused.swap().toOption()).containsExactly(new StoreRefusal.EditedOutside(
          new ImageContent(new Size(32, 24), mine.length, AssetSamples.sha256(mine))));
      assertThat(file(row)).hasBinaryContent(mine);
      assertThat(store.find(row.id())).containsExactly(row);
    }
  }

  @Test
  default void AS7_a_file_that_is_gone_is_no_such_file() throws IOException {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, plain("a"), PHOTO);
      Files.delete(file(row));
      assertThat(store.open(row.id()).swap().map(AssetError::code).toOption())
          .containsExactly(AssetErrorCode.NO_SUCH_FILE);
      assertThat(store.verify(row.id()).swap().map(AssetError::code).toOption())
          .containsExactly(AssetErrorCode.NO_SUCH_FILE);
    }
  }

  @Test
  default void AS8_a_file_that_is_not_what_its_row_says_is_found_out() throws IOException {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, plain("a"), PHOTO);
      byte[] turned = PHOTO.bytes();
      turned[500] ^= 1;
      for (byte[] other : new byte[][] {turned, BytesImage.noise(1, 999).bytes(), new byte[0]}) {
        Files.write(file(row), other);
        assertThat(store.verify(row.id()).swap().map(AssetError::code).toOption())
            .as("%d bytes", other.length).containsExactly(AssetErrorCode.IO_ERROR);
      }
      Files.write(file(row), PHOTO.bytes());
      assertThat(store.verify(row.id()).toOption()).containsExactly(row);
      assertThat(bytes(store, row.id())).isEqualTo(PHOTO.bytes());
    }
  }
}
