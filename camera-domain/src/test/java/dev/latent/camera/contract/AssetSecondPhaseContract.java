package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.TRIES;
import static dev.latent.camera.contract.AssetSamples.changed;
import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.develop;
import static dev.latent.camera.contract.AssetSamples.givenUp;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.noted;
import static dev.latent.camera.contract.AssetSamples.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetChange;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.StoreRefusal;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** AS1, AS3, AS5 and AS10: what is kept for the second phase. */
public interface AssetSecondPhaseContract extends AssetStoreFixture {

  @Test
  default void AS1_what_a_photo_went_through_is_kept_as_it_was_noted() {
    try (AssetStore store = open()) {
      List<PhotoAsset> rows = TRIES.zipWithIndex((it, index) -> noted(store, "p" + index, it)).toList();
      rows.forEach(row -> assertThat(store.find(row.id())).containsExactly(row));
      assertThat(store.unfinished().map(DeliveryRecord::tries)).containsExactlyElementsOf(TRIES);
    }
  }

  @Test
  default void AS1_a_photo_that_was_given_up_keeps_its_tries() {
    try (AssetStore store = open()) {
      PhotoAsset failed = givenUp(store, noted(store, "p", TRIES.get(1)));
      assertThat(failed.delivery().map(DeliveryRecord::tries)).containsExactly(TRIES.get(1));
      assertThat(store.find(failed.id())).containsExactly(failed);
    }
  }

  @Test
  default void AS1b_a_first_image_that_comes_late_never_covers_the_final_one() {
    try (AssetStore store = open()) {
      PhotoAsset low = created(store, low("a"), BytesImage.noise(1, 10));
      PhotoAsset done = changed(store, develop(low), BytesImage.noise(2, 20));
      assertThat(created(store, low("a"), BytesImage.noise(1, 10))).isEqualTo(done);
      assertThat(store.commit(new AssetChange.Update(low, low), Option.some(BytesImage.noise(1, 10))).getLeft())
          .isEqualTo(new StoreRefusal.Stale(done));
      assertThat(AssetSamples.bytes(store, done.id())).isEqualTo(BytesImage.noise(2, 20).bytes());
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
  default void AS10_a_pause_lasts_until_it_is_taken_back() {
    try (AssetStore store = open()) {
      assertThat(store.pauseSecondPhase(true)).isEqualTo(Either.right(true));
      assertThat(store.pauseSecondPhase(true)).isEqualTo(Either.right(true));
      assertThat(store.secondPhasePaused()).isTrue();
      assertThat(store.pauseSecondPhase(false)).isEqualTo(Either.right(false));
      assertThat(store.secondPhasePaused()).isFalse();
    }
  }

  @Test
  @Durable
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
}
