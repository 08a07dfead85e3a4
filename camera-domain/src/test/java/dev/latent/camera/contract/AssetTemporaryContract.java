package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** AS12: photos that nobody has saved yet. */
public interface AssetTemporaryContract extends AssetStoreFixture {

  private static PhotoAsset temporary(AssetStore store, String photo) {
    return created(store, new NewAsset.Builder().from(low(photo)).temporary(true).build(), BytesImage.noise(1, 10));
  }

  private static PhotoAsset saved(AssetStore store, PhotoAsset row) {
    return updated(store, row, new PhotoAsset.Builder().from(row).temporary(false).build());
  }

  @Test
  default void AS12_lists_what_is_temporary_oldest_first_and_nothing_else() {
    try (AssetStore store = open()) {
      PhotoAsset a = temporary(store, "a");
      PhotoAsset b = temporary(store, "b");
      PhotoAsset c = temporary(store, "c");
      created(store, plain("kept"), BytesImage.noise(2, 10));
      saved(store, b);
      assertThat(store.temporary()).containsExactly(a, c);
      deleted(store, a);
      assertThat(store.temporary()).containsExactly(c);
    }
  }

  @Test
  @Durable
  default void AS12_what_is_temporary_is_so_after_reopening_and_nothing_else() {
    AssetStore first = open();
    PhotoAsset a = temporary(first, "a");
    saved(first, temporary(first, "b"));
    PhotoAsset c = temporary(first, "c");
    try (AssetStore second = reopen(first)) {
      assertThat(second.temporary()).containsExactly(a, c);
    }
  }

  @Test
  default void AS4_no_page_has_what_is_temporary() {
    try (AssetStore store = open()) {
      PhotoAsset a = temporary(store, "a");
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).isEmpty();
      assertThat(store.page(AssetFilter.KEPT.in(a.state()), Option.none(), 9)).isEmpty();
      assertThat(store.page(AssetFilter.KEPT.in(a.folder()), Option.none(), 9)).isEmpty();
      assertThat(store.find(a.id())).containsExactly(a);
      assertThat(store.find(new PhotoId("a"))).containsExactly(a);
      assertThat(store.unfinished()).hasSize(1);
      PhotoAsset kept = saved(store, a);
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(kept);
    }
  }

  @Test
  default void AS11_what_is_temporary_is_no_news_until_it_is_kept() {
    try (AssetStore store = open()) {
      PhotoAsset a = temporary(store, "a");
      PhotoAsset done = AssetSamples.changed(store, develop(a), BytesImage.noise(3, 30));
      deleted(store, temporary(store, "b"));
      assertThat(store.changes(AssetCursor.START, 9)).isEmpty();
      assertThat(store.cursor()).isEqualTo(AssetCursor.START);
      created(store, plain("other"), BytesImage.noise(2, 10));
      AssetCursor before = store.cursor();
      PhotoAsset kept = saved(store, done);
      assertThat(store.changes(before, 9).map(AssetNews::change)).containsExactly(new AssetChanged.Added(kept));
    }
  }
}
