package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.plain;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** AS1, AS3, AS5 and AS10: what is kept for the second phase, from one life to the next. */
public interface AssetSecondPhaseContract extends AssetStoreFixture {

  @Test
  default void AS1_what_a_photo_went_through_is_the_same_after_reopening() {
    List<Tries> tries = List.of(
        new Tries(1, true, 0, 0, 0, Option.none(), JobPriority.NORMAL),
        new Tries(7, false, 5, 2, 3, Option.some(Instant.parse("2026-11-20T11:00:00.250Z")), JobPriority.HIGH),
        new Tries(Integer.MAX_VALUE, true, 1, 1, 1, Option.some(Instant.EPOCH), JobPriority.LOW));
    AssetStore first = open();
    List<PhotoAsset> rows = tries.zipWithIndex((it, index) -> noted(first, "p" + index, it)).toList();
    try (AssetStore second = reopen(first)) {
      rows.forEach(row -> assertThat(second.find(row.id())).containsExactly(row));
      assertThat(second.unfinished().map(DeliveryRecord::tries)).containsExactlyElementsOf(tries);
    }
  }

  @Test
  default void AS1_a_photo_that_was_given_up_keeps_its_tries() {
    AssetStore first = open();
    PhotoAsset noted = noted(first, "p", new Tries(3, false, 6, 0, 0, Option.none(), JobPriority.NORMAL));
    PhotoAsset failed = updated(first, noted, new PhotoAsset.Builder().from(noted)
        .delivery(noted.delivery().map(it -> it.failed(ProcessingFault.ABNORMAL))).build());
    try (AssetStore second = reopen(first)) {
      assertThat(second.find(failed.id())).containsExactly(failed);
    }
  }

  @Test
  default void AS1b_a_first_image_that_comes_late_never_covers_the_final_one() {
    AssetStore first = open();
    PhotoAsset low = created(first, low("a"), BytesImage.noise(1, 10));
    PhotoAsset done = changed(first, develop(low), BytesImage.noise(2, 20));
    assertThat(created(first, low("a"), BytesImage.noise(1, 10))).isEqualTo(done);
    assertThat(first.commit(new AssetChange.Update(low, low), Option.some(BytesImage.noise(1, 10))).getLeft())
        .isEqualTo(new StoreRefusal.Stale(done));
    try (AssetStore second = reopen(first)) {
      assertThat(created(second, low("a"), BytesImage.noise(1, 10))).isEqualTo(done);
      assertThat(AssetSamples.bytes(second, done.id())).isEqualTo(BytesImage.noise(2, 20).bytes());
    }
  }

  @Test
  default void AS3_a_photo_that_has_a_row_comes_to_no_other() {
    try (AssetStore store = open()) {
      PhotoAsset low = created(store, low("a"), BytesImage.noise(1, 10));
      PhotoAsset other = created(store, plain("b"));
      PhotoAsset same = new PhotoAsset.Builder().from(other).delivery(low.delivery()).build();
      assertThat(store.commit(new AssetChange.Update(other, same), Option.some(BytesImage.noise(2, 20))).getLeft())
          .isInstanceOfSatisfying(StoreRefusal.Failed.class,
              it -> assertThat(it.error().code()).isEqualTo(AssetErrorCode.FILE_EXISTS));
      assertThat(store.find(new PhotoId("a"))).containsExactly(low);
      assertThat(store.find(other.id())).containsExactly(other);
    }
  }

  @Test
  default void AS10_is_not_paused_until_somebody_says_so() {
    try (AssetStore store = open()) {
      assertThat(store.secondPhasePaused()).isFalse();
    }
  }

  @Test
  default void AS10_a_pause_lasts_from_life_to_life_until_it_is_taken_back() {
    AssetStore first = open();
    assertThat(first.pauseSecondPhase(true)).isEqualTo(Either.right(true));
    assertThat(first.pauseSecondPhase(true)).isEqualTo(Either.right(true));
    AssetStore second = reopen(first);
    assertThat(second.secondPhasePaused()).isTrue();
    assertThat(second.pauseSecondPhase(false)).isEqualTo(Either.right(false));
    try (AssetStore third = reopen(second)) {
      assertThat(third.secondPhasePaused()).isFalse();
    }
  }

  private static PhotoAsset noted(AssetStore store, String photo, Tries tries) {
    PhotoAsset row = created(store, low(photo), BytesImage.noise(1, 10));
    return updated(store, row, new PhotoAsset.Builder().from(row)
        .delivery(row.delivery().map(it -> it.with(tries))).build());
  }
}
