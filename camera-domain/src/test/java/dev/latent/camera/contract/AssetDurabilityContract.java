package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.TRIES;
import static dev.latent.camera.contract.AssetSamples.bytes;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.deleted;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.finished;
import static dev.latent.camera.contract.AssetSamples.givenUp;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.noted;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.model.photo.Location;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What a store still knows in another life. */
public interface AssetDurabilityContract extends AssetStoreFixture {

  @Test
  @Durable
  default void AS1_a_committed_row_is_the_same_after_reopening() {
    AssetStore first = open();
    PhotoAsset row = created(first, low("a"), BytesImage.noise(1, 1000));
    PhotoAsset failed = updated(first, row, new PhotoAsset.Builder().from(row)
        .delivery(Option.some(DeliveryRecord.failed(new PhotoId("a"), ProcessingFault.RAW_LOST))).build());
    PhotoAsset empty = created(first, plain("empty"));
    try (AssetStore second = reopen(first)) {
      assertThat(second.find(row.id())).containsExactly(failed);
      assertThat(second.find(empty.id())).containsExactly(empty);
    }
  }

  @Test
  @Durable
  default void AS1_content_is_the_same_after_reopening() {
    AssetStore first = open();
    PhotoAsset low = created(first, low("a"), BytesImage.noise(1, 100_000));
    PhotoAsset replaced = created(first, low("b"), BytesImage.noise(2, 1000));
    updated(first, replaced, finished(replaced), BytesImage.noise(3, 300_000));
    try (AssetStore second = reopen(first)) {
      assertThat(bytes(second, low.id())).isEqualTo(BytesImage.noise(1, 100_000).bytes());
      assertThat(bytes(second, replaced.id())).isEqualTo(BytesImage.noise(3, 300_000).bytes());
    }
  }

  @Test
  @Durable
  default void AS1_content_that_broke_half_way_has_left_no_trace_after_reopening() {
    AssetStore first = open();
    PhotoAsset low = created(first, low("a"), BytesImage.noise(1, 1000));
    BytesImage broken = BytesImage.noise(2, 100_000).failingAfter(70_000);
    assertThat(first.commit(new AssetChange.Update(low, finished(low)), Option.some(broken)).isLeft()).isTrue();
    assertThat(first.commit(new AssetChange.Create(low("b")), Option.some(broken)).isLeft()).isTrue();
    try (AssetStore second = reopen(first)) {
      assertThat(second.verify(low.id()).toOption()).containsExactly(low);
      assertThat(second.page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(low);
      assertThat(updated(second, low, finished(low), BytesImage.noise(2, 100)).revision().value()).isEqualTo(2);
      assertThat(created(second, low("b"), BytesImage.noise(3, 100)).revision().value()).isEqualTo(1);
    }
  }

  @Test
  @Durable
  default void AS1_what_a_photo_went_through_is_the_same_after_reopening() {
    AssetStore first = open();
    List<PhotoAsset> rows = TRIES.zipWithIndex((it, index) -> noted(first, "p" + index, it)).toList();
    PhotoAsset failed = givenUp(first, noted(first, "failed", TRIES.get(1)));
    try (AssetStore second = reopen(first)) {
      rows.append(failed).forEach(row -> assertThat(second.find(row.id())).containsExactly(row));
      assertThat(second.unfinished().map(DeliveryRecord::tries)).startsWith(TRIES.toJavaArray(Tries[]::new));
    }
  }

  @Test
  @Durable
  default void AS1b_a_photo_that_was_deleted_does_not_come_back_after_reopening() {
    AssetStore first = open();
    deleted(first, created(first, low("a"), BytesImage.noise(1, 10)));
    try (AssetStore second = reopen(first)) {
      var again = second.commit(new AssetChange.Create(low("a")), Option.some(BytesImage.noise(1, 10)));
      assertThat(again.swap().toOption()).containsExactly(new StoreRefusal.Gone());
      assertThat(second.page(AssetFilter.KEPT, Option.none(), 9)).isEmpty();
    }
  }

  @Test
  @Durable
  default void AS1b_a_final_image_is_not_covered_by_a_first_one_after_reopening() {
    AssetStore first = open();
    PhotoAsset low = created(first, low("a"), BytesImage.noise(1, 10));
    PhotoAsset done = changed(first, develop(low), BytesImage.noise(2, 20));
    try (AssetStore second = reopen(first)) {
      assertThat(created(second, low("a"), BytesImage.noise(1, 10))).isEqualTo(done);
      assertThat(bytes(second, done.id())).isEqualTo(BytesImage.noise(2, 20).bytes());
    }
  }

  @Test
  @Durable
  default void AS1e_what_people_say_of_a_photo_is_the_same_after_reopening() {
    AssetStore first = open();
    PhotoAsset row = created(first, low("a"), BytesImage.noise(1, 10));
    PhotoAsset said = updated(first, row, AssetSamples.said(row));
    assertThat(said.path()).isEqualTo(row.path());
    try (AssetStore second = reopen(first)) {
      assertThat(second.find(row.id())).containsExactly(said);
      PhotoAsset unsaid = updated(second, said, new PhotoAsset.Builder().from(row).location(
          Option.some(new Location(0, 0, Option.none()))).build());
      assertThat(second.find(row.id())).containsExactly(unsaid);
      assertThat(unsaid.trashedAt()).isEmpty();
    }
  }

  @Test
  @Durable
  default void AS1f_a_tombstone_is_the_same_after_reopening() {
    AssetStore first = open();
    PhotoAsset row = created(first, low("a"), BytesImage.noise(1, 10));
    deleted(first, row);
    try (AssetStore second = reopen(first)) {
      assertThat(second.find(row.id())).isEmpty();
      assertThat(second.find(new PhotoId("a"))).isEmpty();
      assertThat(second.unfinished()).containsExactly(DeliveryRecord.of(new PhotoId("a"), Standing.DELETED));
    }
  }

  @Test
  @Durable
  default void AS1a_an_id_is_never_given_again_not_even_after_deleting_and_reopening() {
    AssetStore first = open();
    AssetId highest = created(first, plain("a"), BytesImage.noise(1, 10)).id();
    PhotoAsset last = created(first, plain("b"), BytesImage.noise(2, 10));
    assertThat(last.id()).isGreaterThan(highest);
    deleted(first, last);
    try (AssetStore second = reopen(first)) {
      assertThat(created(second, plain("c")).id()).isGreaterThan(last.id());
    }
  }

  @Test
  @Durable
  default void AS6_forgets_the_tombstones_of_freed_raws_for_good_and_nothing_else() {
    AssetStore first = open();
    PhotoAsset kept = created(first, low("kept"), BytesImage.noise(1, 10));
    deleted(first, created(first, low("freed"), BytesImage.noise(2, 10)));
    deleted(first, created(first, low("held"), BytesImage.noise(3, 10)));
    first.forget(HashSet.of("freed", "kept", "unknown").map(PhotoId::new));
    first.forget(HashSet.of(new PhotoId("freed")));
    first.forget(HashSet.empty());
    try (AssetStore second = reopen(first)) {
      assertThat(second.find(kept.id())).containsExactly(kept);
      assertThat(second.unfinished()).containsExactly(
          DeliveryRecord.of(new PhotoId("kept"), Standing.LOW),
          DeliveryRecord.of(new PhotoId("held"), Standing.DELETED));
    }
  }

  @Test
  @Durable
  default void AS9_closing_twice_is_closing_once() {
    AssetStore first = open();
    PhotoAsset row = created(first, plain("a"));
    first.close();
    first.close();
    try (AssetStore second = reopen(first)) {
      assertThat(second.page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(row);
    }
  }
}
