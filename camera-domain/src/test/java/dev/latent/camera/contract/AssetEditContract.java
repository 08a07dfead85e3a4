package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.edit;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.original;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.revert;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoEdit;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** AS1g, AS1h and AS13: edits, and what is kept under them. */
public interface AssetEditContract extends AssetStoreFixture {

  BytesImage FIRST = BytesImage.noise(1, 1000);
  BytesImage EDIT = BytesImage.noise(2, 2000);
  BytesImage SECOND_EDIT = BytesImage.noise(3, 3000);
  BytesImage FINAL = BytesImage.noise(4, 4000);

  @Test
  default void AS1g_an_edit_becomes_the_file_and_the_file_as_it_was_the_original() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), FIRST);
      PhotoAsset edited = changed(store, edit(row), EDIT);
      assertThat(edited.revision().value()).isEqualTo(2);
      assertThat(edited.edit().map(PhotoEdit::original)).isEqualTo(row.content());
      assertThat(edited.edit().map(PhotoEdit::data)).isEqualTo(edit(row).to().edit().map(PhotoEdit::data));
      assertThat(edited.quality()).isEqualTo(row.quality());
      assertThat(store.find(row.id())).containsExactly(edited);
      assertThat(bytes(store, row.id())).isEqualTo(EDIT.bytes());
      assertThat(original(store, row.id())).isEqualTo(FIRST.bytes());
      assertThat(store.verify(row.id()).toOption()).containsExactly(edited);
    }
  }

  @Test
  default void AS1g_an_edit_of_an_edit_keeps_the_original() {
    try (AssetStore store = open()) {
      PhotoAsset once = changed(store, edit(created(store, low("a"), FIRST)), EDIT);
      PhotoAsset twice = changed(store, edit(once), SECOND_EDIT);
      assertThat(twice.revision().value()).isEqualTo(3);
      assertThat(bytes(store, twice.id())).isEqualTo(SECOND_EDIT.bytes());
      assertThat(original(store, twice.id())).isEqualTo(FIRST.bytes());
      assertThat(store.verify(twice.id()).toOption()).containsExactly(twice);
    }
  }

  @Test
  default void AS1g_a_reverted_edit_is_gone_and_the_original_the_file() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), FIRST);
      PhotoAsset edited = changed(store, edit(row), EDIT);
      PhotoAsset reverted = store.commit(revert(edited), Option.none()).get();
      assertThat(reverted.revision().value()).isEqualTo(3);
      assertThat(reverted.content()).isEqualTo(row.content());
      assertThat(reverted.edit()).isEmpty();
      assertThat(store.find(row.id())).containsExactly(reverted);
      assertThat(bytes(store, row.id())).isEqualTo(FIRST.bytes());
      assertThat(original(store, row.id())).as("of what is not edited, the file").isEqualTo(FIRST.bytes());
    }
  }

  @Test
  default void AS1h_a_final_image_comes_to_lie_under_the_edit() {
    try (AssetStore store = open()) {
      PhotoAsset edited = changed(store, edit(created(store, low("a"), FIRST)), EDIT);
      PhotoAsset done = changed(store, develop(edited), FINAL);
      assertThat(done.quality()).isEqualTo(PhotoQuality.FULL);
      assertThat(done.revision()).as("the file is what it was").isEqualTo(edited.revision());
      assertThat(done.content()).isEqualTo(edited.content());
      assertThat(done.edit().map(it -> it.original().bytes())).containsExactly(4000L);
      assertThat(bytes(store, done.id())).isEqualTo(EDIT.bytes());
      assertThat(original(store, done.id())).isEqualTo(FINAL.bytes());
      PhotoAsset reverted = store.commit(revert(done), Option.none()).get();
      assertThat(bytes(store, reverted.id())).isEqualTo(FINAL.bytes());
      assertThat(reverted.quality()).isEqualTo(PhotoQuality.FULL);
    }
  }

  @Test
  default void AS1h_a_final_image_takes_the_place_of_a_first_that_is_not_edited() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), FIRST);
      PhotoAsset done = changed(store, develop(row), FINAL);
      assertThat(done.revision().value()).isEqualTo(2);
      assertThat(done.edit()).isEmpty();
      assertThat(bytes(store, row.id())).isEqualTo(FINAL.bytes());
    }
  }

  @Test
  @Durable
  default void AS1g_an_edit_and_what_is_kept_under_it_are_the_same_after_reopening() {
    AssetStore first = open();
    PhotoAsset edited = changed(first, edit(created(first, low("a"), FIRST)), EDIT);
    AssetStore second = reopen(first);
    assertThat(second.verify(edited.id()).toOption()).containsExactly(edited);
    assertThat(bytes(second, edited.id())).isEqualTo(EDIT.bytes());
    assertThat(original(second, edited.id())).isEqualTo(FIRST.bytes());
    PhotoAsset reverted = second.commit(revert(edited), Option.none()).get();
    try (AssetStore third = reopen(second)) {
      assertThat(third.find(edited.id())).containsExactly(reverted);
      assertThat(bytes(third, edited.id())).isEqualTo(FIRST.bytes());
    }
  }

  @Test
  @Durable
  default void AS1h_a_final_image_lies_under_the_edit_after_reopening() {
    AssetStore first = open();
    PhotoAsset edited = changed(first, edit(created(first, low("a"), FIRST)), EDIT);
    PhotoAsset done = changed(first, develop(edited), FINAL);
    try (AssetStore second = reopen(first)) {
      assertThat(second.find(done.id())).containsExactly(done);
      assertThat(bytes(second, done.id())).isEqualTo(EDIT.bytes());
      assertThat(original(second, done.id())).isEqualTo(FINAL.bytes());
    }
  }

  @Test
  default void AS1f_a_deleted_asset_leaves_nothing_of_its_original() {
    try (AssetStore store = open()) {
      PhotoAsset edited = changed(store, edit(created(store, plain("a"), FIRST)), EDIT);
      deleted(store, edited);
      assertThat(store.openOriginal(edited.id()).isLeft()).isTrue();
      PhotoAsset next = created(store, plain("a"), BytesImage.noise(9, 90));
      assertThat(original(store, next.id())).isEqualTo(BytesImage.noise(9, 90).bytes());
    }
  }

  @Test
  default void AS13_an_opened_original_says_what_it_is_and_is_readable_to_its_end_whatever_becomes_of_the_edit() {
    try (AssetStore store = open()) {
      PhotoAsset edited = changed(store, edit(created(store, low("a"), FIRST)), EDIT);
      try (StoredImage opened = store.openOriginal(edited.id()).get()) {
        assertThat(opened.asset().content()).isEqualTo(edited.edit().map(PhotoEdit::original));
        PhotoAsset done = changed(store, develop(edited), FINAL);
        assertThat(bytes(opened)).isEqualTo(FIRST.bytes());
        store.commit(revert(done), Option.none());
        assertThat(bytes(opened)).isEqualTo(FIRST.bytes());
      }
    }
  }

  @Test
  default void AS13_what_has_no_content_is_no_such_file() {
    try (AssetStore store = open()) {
      PhotoAsset empty = created(store, plain("a"));
      assertThat(store.openOriginal(empty.id()).swap().map(AssetError::code).toOption())
          .containsExactly(AssetErrorCode.NO_SUCH_FILE);
      assertThat(store.openOriginal(new AssetId(4711)).swap().map(AssetError::code).toOption())
          .containsExactly(AssetErrorCode.NO_SUCH_FILE);
    }
  }
}
