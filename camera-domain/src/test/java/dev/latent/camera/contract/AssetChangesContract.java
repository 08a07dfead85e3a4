package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetCursor;
import dev.latent.camera.model.asset.AssetNews;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** AS11: whoever was away catches up. */
public interface AssetChangesContract extends AssetStoreFixture {

  private static Seq<AssetChanged> since(AssetStore store, AssetCursor cursor) {
    return store.changes(cursor, 99).map(AssetNews::change);
  }

  @Test
  default void AS11_an_empty_library_has_no_news() {
    try (AssetStore store = open()) {
      assertThat(store.changes(AssetCursor.START, 9)).isEmpty();
      assertThat(store.cursor()).isEqualTo(AssetCursor.START);
    }
  }

  @Test
  default void AS11_each_asset_is_told_once_as_it_is_now_in_the_order_of_its_last_change() {
    try (AssetStore store = open()) {
      PhotoAsset first = created(store, low("a"), BytesImage.noise(1, 10));
      PhotoAsset second = created(store, plain("b"), BytesImage.noise(2, 10));
      PhotoAsset last = updated(store, first, finished(first), BytesImage.noise(3, 10));
      assertThat(since(store, AssetCursor.START))
          .containsExactly(new AssetChanged.Added(second), new AssetChanged.Added(last));
    }
  }

  @Test
  default void AS11_since_a_cursor_there_is_what_is_new_what_has_changed_and_what_is_gone() {
    try (AssetStore store = open()) {
      PhotoAsset changes = created(store, low("changes"), BytesImage.noise(1, 10));
      PhotoAsset goes = created(store, plain("goes"), BytesImage.noise(2, 10));
      AssetCursor left = store.cursor();
      assertThat(store.changes(left, 9)).isEmpty();
      PhotoAsset last = updated(store, changes, finished(changes), BytesImage.noise(3, 10));
      deleted(store, goes);
      PhotoAsset comes = created(store, plain("comes"), BytesImage.noise(4, 10));
      assertThat(since(store, left)).containsExactly(new AssetChanged.Updated(last),
          new AssetChanged.Removed(goes.id()), new AssetChanged.Added(comes));
    }
  }

  @Test
  @Durable
  default void AS11_who_was_away_is_told_what_is_new_what_has_changed_and_what_is_gone() {
    AssetStore first = open();
    PhotoAsset stays = created(first, plain("stays"), BytesImage.noise(1, 10));
    PhotoAsset changes = created(first, low("changes"), BytesImage.noise(2, 10));
    PhotoAsset goes = created(first, plain("goes"), BytesImage.noise(3, 10));
    AssetCursor left = first.cursor();
    assertThat(first.changes(left, 9)).isEmpty();
    AssetStore second = reopen(first);
    PhotoAsset last = updated(second, changes, finished(changes), BytesImage.noise(4, 10));
    deleted(second, goes);
    PhotoAsset comes = created(second, plain("comes"), BytesImage.noise(5, 10));
    deleted(second, created(second, plain("comes and goes"), BytesImage.noise(6, 10)));
    AssetCursor end = second.cursor();
    try (AssetStore third = reopen(second)) {
      assertThat(since(third, left)).containsExactly(new AssetChanged.Updated(last), new AssetChanged.Removed(goes.id()),
          new AssetChanged.Added(comes));
      assertThat(since(third, AssetCursor.START)).as("to one who saw nothing, what is gone never was").containsExactly(
          new AssetChanged.Added(stays), new AssetChanged.Added(last), new AssetChanged.Added(comes));
      assertThat(third.cursor()).isEqualTo(end);
    }
  }

  @Test
  default void AS11_goes_on_page_by_page_and_ends() {
    try (AssetStore store = open()) {
      List.range(0, 5).forEach(it -> created(store, plain("p" + it), BytesImage.noise(it, 10)));
      deleted(store, store.changes(AssetCursor.START, 1).map(it -> ((AssetChanged.Added) it.change()).now()).head());
      AssetCursor cursor = AssetCursor.START;
      int told = 0;
      for (Seq<AssetNews> page = store.changes(cursor, 2); !page.isEmpty(); page = store.changes(cursor, 2)) {
        assertThat(page.size()).isLessThanOrEqualTo(2);
        assertThat(page.head().cursor().value()).isGreaterThan(cursor.value());
        told += page.size();
        cursor = page.last().cursor();
      }
      assertThat(told).as("four that are there; and one that is gone, made before the second page").isEqualTo(5);
    }
  }

  @Test
  default void AS11_a_full_page_tells_what_is_gone_in_between() {
    try (AssetStore store = open()) {
      PhotoAsset goes = created(store, plain("goes"), BytesImage.noise(1, 10));
      AssetCursor left = store.cursor();
      PhotoAsset before = created(store, plain("before"), BytesImage.noise(2, 10));
      deleted(store, goes);
      created(store, plain("after"), BytesImage.noise(3, 10));
      assertThat(store.changes(left, 2).map(AssetNews::change))
          .containsExactly(new AssetChanged.Added(before), new AssetChanged.Removed(goes.id()));
    }
  }

  @Test
  default void AS11_what_a_second_phase_went_through_is_no_news() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), BytesImage.noise(1, 10));
      AssetCursor cursor = store.cursor();
      PhotoAsset noted = updated(store, row, new PhotoAsset.Builder().from(row)
          .delivery(row.delivery().map(it -> it.with(new Tries(1, true, 0, 0, 0, Option.none(), JobPriority.NORMAL)))).build());
      assertThat(store.changes(cursor, 9)).isEmpty();
      assertThat(since(store, AssetCursor.START)).containsExactly(new AssetChanged.Added(noted));
    }
  }
}
