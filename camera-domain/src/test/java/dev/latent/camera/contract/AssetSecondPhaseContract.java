package dev.latent.camera.contract;

import static dev.latent.camera.contract.AssetSamples.created;
import static dev.latent.camera.contract.AssetSamples.low;
import static dev.latent.camera.contract.AssetSamples.updated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.port.driven.AssetStore;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** AS1, AS5 and AS10: what is kept for the second phase, from one life to the next. */
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
