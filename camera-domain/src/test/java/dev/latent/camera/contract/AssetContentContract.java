package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.sha256;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.ImageContent;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** AS1, AS7 and AS8: what becomes of bytes. */
public interface AssetContentContract extends AssetStoreFixture {

  @Test
  default void AS1_the_handle_of_the_content_stays_the_callers() {
    try (AssetStore store = open(); BytesImage content = BytesImage.noise(1, 10)) {
      created(store, low("a"), content);
      assertThat(content.closed()).isFalse();
    }
  }

  @Test
  default void AS1_new_content_that_breaks_half_way_leaves_no_trace() {
    try (AssetStore store = open()) {
      var refused = store.commit(
          new AssetChange.Create(low("a")), Option.some(BytesImage.noise(1, 100_000).failingAfter(70_000)));
      assertThat(refused.swap().toOption()).singleElement().isInstanceOf(StoreRefusal.Failed.class);
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).isEmpty();
      assertThat(store.unfinished()).isEmpty();
      assertThat(created(store, low("a"), BytesImage.noise(1, 100)).revision().value()).isEqualTo(1);
    }
  }

  @Test
  default void AS1_a_replacement_that_breaks_half_way_leaves_the_old_photo_and_the_old_row() {
    try (AssetStore store = open()) {
      PhotoAsset low = created(store, low("a"), BytesImage.noise(1, 1000));
      var refused = store.commit(new AssetChange.Update(low, finished(low)),
          Option.some(BytesImage.noise(2, 100_000).failingAfter(70_000)));
      assertThat(refused.swap().toOption()).singleElement().isInstanceOf(StoreRefusal.Failed.class);
      assertThat(store.verify(low.id()).toOption()).containsExactly(low);
      assertThat(updated(store, low, finished(low), BytesImage.noise(2, 100)).revision().value()).isEqualTo(2);
    }
  }

  @Test
  default void AS1e_content_facts_are_those_of_the_bytes_that_became_durable() {
    try (AssetStore store = open()) {
      BytesImage first = BytesImage.noise(1, 1234);
      PhotoAsset row = created(store, low("a"), first);
      assertThat(row.content()).containsExactly(new ImageContent(first.size(), 1234, sha256(first.bytes())));
      BytesImage second = BytesImage.noise(2, 4321);
      assertThat(updated(store, row, finished(row), second).content())
          .containsExactly(new ImageContent(second.size(), 4321, sha256(second.bytes())));
    }
  }

  @Test
  default void AS1e_an_asset_made_without_content_takes_its_first() {
    try (AssetStore store = open()) {
      PhotoAsset empty = created(store, plain("a"));
      PhotoAsset filled = updated(store, empty, empty, BytesImage.noise(1, 100));
      assertThat(filled.revision().value()).isEqualTo(1);
      assertThat(bytes(store, filled.id())).isEqualTo(BytesImage.noise(1, 100).bytes());
    }
  }

  @Test
  default void AS7_opened_content_is_readable_to_its_end_after_a_replacement() throws IOException {
    try (AssetStore store = open()) {
      PhotoAsset low = created(store, low("a"), BytesImage.noise(1, 200_000));
      try (StoredImage opened = store.open(low.id()).get(); InputStream in = opened.open()) {
        byte[] head = in.readNBytes(1000);
        updated(store, low, finished(low), BytesImage.noise(2, 50_000));
        assertThat(head).isEqualTo(BytesImage.noise(1, 1000).bytes());
        assertThat(in.readAllBytes()).as("the rest of the old bytes").hasSize(199_000);
        assertThat(bytes(opened)).as("the old bytes once more").isEqualTo(BytesImage.noise(1, 200_000).bytes());
        assertThat(opened.asset()).as("the row that they belong to").isEqualTo(low);
      }
      assertThat(bytes(store, low.id())).isEqualTo(BytesImage.noise(2, 50_000).bytes());
    }
  }

  @Test
  default void AS7_opened_content_is_readable_to_its_end_after_a_delete() {
    try (AssetStore store = open()) {
      PhotoAsset low = created(store, low("a"), BytesImage.noise(1, 200_000));
      try (StoredImage opened = store.open(low.id()).get()) {
        deleted(store, low);
        assertThat(bytes(opened)).isEqualTo(BytesImage.noise(1, 200_000).bytes());
      }
    }
  }

  @Test
  default void AS7_what_has_no_content_is_no_such_file() {
    try (AssetStore store = open()) {
      PhotoAsset empty = created(store, plain("a"));
      assertThat(store.open(empty.id()).swap().map(AssetError::code).toOption())
          .containsExactly(AssetErrorCode.NO_SUCH_FILE);
      assertThat(store.open(new AssetId(4711)).swap().map(AssetError::code).toOption())
          .containsExactly(AssetErrorCode.NO_SUCH_FILE);
    }
  }

  @Test
  default void AS8_whole_content_is_verified_with_its_row() {
    try (AssetStore store = open()) {
      PhotoAsset low = created(store, low("a"), BytesImage.noise(1, 200_000));
      assertThat(store.verify(low.id()).toOption()).containsExactly(low);
      PhotoAsset finished = updated(store, low, finished(low), BytesImage.noise(2, 1000));
      assertThat(store.verify(low.id()).toOption()).containsExactly(finished);
    }
  }

  @Test
  default void AS8_what_has_no_content_is_no_such_file() {
    try (AssetStore store = open()) {
      PhotoAsset empty = created(store, plain("a"));
      assertThat(store.verify(empty.id()).swap().map(AssetError::code).toOption())
          .containsExactly(AssetErrorCode.NO_SUCH_FILE);
      assertThat(store.verify(new AssetId(4711)).swap().map(AssetError::code).toOption())
          .containsExactly(AssetErrorCode.NO_SUCH_FILE);
    }
  }
}
