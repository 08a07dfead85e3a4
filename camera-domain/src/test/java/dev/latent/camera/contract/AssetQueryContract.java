package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.standing;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.AssetState;
import dev.latent.camera.model.asset.NewAsset;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** AS2 to AS6 and AS9: what is found, and what is forgotten. */
public interface AssetQueryContract extends AssetStoreFixture {

  @Test
  default void AS2_finds_a_row_by_its_id_and_nothing_by_another() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, plain("a"));
      assertThat(store.find(row.id())).containsExactly(row);
      assertThat(store.find(new AssetId(row.id().value() + 1))).isEmpty();
      assertThat(store.find(new AssetId(0))).isEmpty();
    }
  }

  @Test
  default void AS3_finds_the_asset_of_a_photo_also_of_one_that_came_to_it_later() {
    try (AssetStore store = open()) {
      PhotoAsset row = created(store, low("a"), BytesImage.noise(1, 10));
      PhotoAsset empty = created(store, plain("b"));
      PhotoAsset filled = updated(store, empty, new PhotoAsset.Builder().from(empty)
          .delivery(Option.some(DeliveryRecord.of(new PhotoId("b"), Standing.LOW))).build(), BytesImage.noise(2, 10));
      assertThat(store.find(new PhotoId("a"))).containsExactly(row);
      assertThat(store.find(new PhotoId("b"))).containsExactly(filled);
      assertThat(store.find(new PhotoId("c"))).isEmpty();
    }
  }

  @Test
  default void AS4_pages_from_the_newest_to_the_oldest() {
    try (AssetStore store = open()) {
      List<PhotoAsset> rows = List.of("a", "b", "c", "d", "e").map(title -> created(store, plain(title)));
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 2)).containsExactly(rows.get(4), rows.get(3));
      assertThat(store.page(AssetFilter.KEPT, Option.some(rows.get(3)), 2)).containsExactly(rows.get(2), rows.get(1));
      assertThat(store.page(AssetFilter.KEPT, Option.some(rows.get(1)), 2)).containsExactly(rows.get(0));
      assertThat(store.page(AssetFilter.KEPT, Option.some(rows.get(0)), 2)).isEmpty();
    }
  }

  @Test
  default void AS4_the_page_after_a_deleted_row_loses_nothing() {
    try (AssetStore store = open()) {
      List<PhotoAsset> rows = List.of("a", "b", "c").map(title -> created(store, plain(title)));
      deleted(store, rows.get(1));
      assertThat(store.page(AssetFilter.KEPT, Option.some(rows.get(1)), 9)).containsExactly(rows.get(0));
    }
  }

  @Test
  default void AS4_pages_by_the_time_of_the_photo_whichever_was_stored_first() {
    try (AssetStore store = open()) {
      PhotoAsset late = created(store, taken("late", "2026-11-20T09:30:00.252Z"));
      PhotoAsset early = created(store, taken("early", "2026-11-20T10:30:00.250+01:00"));
      PhotoAsset mid = created(store, taken("mid", "2026-11-20T08:30:00.251-01:00"));
      PhotoAsset alike = created(store, taken("alike", "2026-11-20T09:30:00.251Z"));
      assertThat(store.page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(late, alike, mid, early);
      assertThat(store.page(AssetFilter.KEPT, Option.some(alike), 1)).containsExactly(mid);
      assertThat(store.page(AssetFilter.KEPT.since(mid.takenAt()), Option.none(), 9)).containsExactly(late, alike, mid);
    }
  }

  @Test
  default void AS4_pages_what_the_filter_accepts_and_nothing_else() {
    try (AssetStore store = open()) {
      PhotoAsset low = created(store, low("low"), BytesImage.noise(1, 10));
      PhotoAsset failed = created(store, low("failed"), BytesImage.noise(2, 10));
      PhotoAsset given = updated(store, failed, new PhotoAsset.Builder().from(failed)
          .delivery(failed.delivery().map(it -> it.failed(ProcessingFault.TIMEOUT))).build());
      PhotoAsset plain = created(store, plain("plain"), BytesImage.noise(3, 10));
      PhotoAsset liked = updated(store, plain, new PhotoAsset.Builder().from(plain).favorite(true).build());
      PhotoAsset empty = created(store, new NewAsset.Builder().from(plain("empty")).folder("DCIM/2026-12").build());
      PhotoAsset old = created(store, plain("old"), BytesImage.noise(4, 10));
      PhotoAsset gone = updated(store, old, new PhotoAsset.Builder().from(old).favorite(true)
          .trashedAt(Option.some(old.takenAt())).build());
      assertThat(all(store, AssetFilter.KEPT)).containsExactly(empty, liked, given, low);
      assertThat(all(store, AssetFilter.TRASHED)).containsExactly(gone);
      assertThat(all(store, AssetFilter.KEPT.favoritesOnly())).containsExactly(liked);
      assertThat(all(store, AssetFilter.TRASHED.favoritesOnly())).containsExactly(gone);
      assertThat(all(store, AssetFilter.KEPT.in(AssetState.PENDING))).containsExactly(empty, low);
      assertThat(all(store, AssetFilter.KEPT.in(AssetState.FAILED))).containsExactly(given);
      assertThat(all(store, AssetFilter.KEPT.in(AssetState.FINAL))).containsExactly(liked);
      assertThat(all(store, AssetFilter.KEPT.in(AssetState.WITHDRAWN))).isEmpty();
      assertThat(all(store, AssetFilter.KEPT.in("DCIM/2026-12"))).containsExactly(empty);
      assertThat(all(store, AssetFilter.KEPT.in("DCIM"))).as("directly in it").isEmpty();
      assertThat(all(store, AssetFilter.TRASHED.in(gone.folder()).in(AssetState.FINAL))).containsExactly(gone);
    }
  }

  private static NewAsset taken(String title, String time) {
    return new NewAsset.Builder().from(plain(title)).takenAt(OffsetDateTime.parse(time)).build();
  }

  private static Seq<PhotoAsset> all(AssetStore store, AssetFilter filter) {
    return store.page(filter, Option.none(), 9);
  }

  @Test
  default void AS5_lists_every_record_that_is_not_final_oldest_first() {
    try (AssetStore store = open()) {
      List<PhotoAsset> rows = List.of("z", "y", "x", "w", "v")
          .map(photo -> created(store, low(photo), BytesImage.noise(1, 10)));
      created(store, plain("plain"));
      updated(store, rows.get(1), finished(rows.get(1)), BytesImage.noise(2, 10));
      deleted(store, rows.get(2));
      updated(store, rows.get(3), standing(rows.get(3), Standing.WITHDRAWN).build());
      assertThat(store.unfinished()).containsExactly(
          DeliveryRecord.of(new PhotoId("z"), Standing.LOW),
          DeliveryRecord.of(new PhotoId("x"), Standing.DELETED),
          DeliveryRecord.of(new PhotoId("w"), Standing.WITHDRAWN),
          DeliveryRecord.of(new PhotoId("v"), Standing.LOW));
    }
  }

  @Test
  default void AS6_forgets_the_tombstones_of_freed_raws_and_nothing_else() {
    try (AssetStore store = open()) {
      PhotoAsset kept = created(store, low("kept"), BytesImage.noise(1, 10));
      deleted(store, created(store, low("freed"), BytesImage.noise(2, 10)));
      deleted(store, created(store, low("held"), BytesImage.noise(3, 10)));
      store.forget(HashSet.of("freed", "kept", "unknown").map(PhotoId::new));
      store.forget(HashSet.of(new PhotoId("freed")));
      store.forget(HashSet.empty());
      assertThat(store.find(kept.id())).containsExactly(kept);
      assertThat(store.unfinished()).containsExactly(
          DeliveryRecord.of(new PhotoId("kept"), Standing.LOW),
          DeliveryRecord.of(new PhotoId("held"), Standing.DELETED));
    }
  }

  @Test
  default void AS9_a_second_close_does_nothing() {
    AssetStore store = open();
    store.close();
    assertThatCode(store::close).doesNotThrowAnyException();
  }
}
