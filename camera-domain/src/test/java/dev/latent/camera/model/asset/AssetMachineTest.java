package dev.latent.camera.model.asset;

import static dev.latent.camera.model.asset.AssetRows.FACTS;
import static dev.latent.camera.model.asset.AssetRows.IMAGE;
import static dev.latent.camera.model.asset.AssetRows.NOW;
import static dev.latent.camera.model.asset.AssetRows.OTHER;
import static dev.latent.camera.model.asset.AssetRows.PHOTO;
import static dev.latent.camera.model.asset.AssetRows.SYSTEM;
import static dev.latent.camera.model.asset.AssetRows.TAKEN;
import static dev.latent.camera.model.asset.AssetRows.content;
import static dev.latent.camera.model.asset.AssetRows.change;
import static dev.latent.camera.model.asset.AssetRows.code;
import static dev.latent.camera.model.asset.AssetRows.decided;
import static dev.latent.camera.model.asset.AssetRows.empty;
import static dev.latent.camera.model.asset.AssetRows.photo;
import static dev.latent.camera.model.asset.AssetRows.row;
import static dev.latent.camera.model.asset.AssetRows.standing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.DeferredPhotoProxy;
import dev.latent.camera.model.photo.Photo;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssetMachineTest {

  @Nested
  class A_new_asset {

    @Test
    void of_a_low_photo_awaits_its_second_phase_under_the_cameras_name() {
      NewAsset made = AssetMachine.captured(FACTS, PhotoQuality.LOW);
      assertThat(made.folder()).as("of the month it was taken in").isEqualTo("DCIM/2026-12");
      assertThat(made.displayName()).hasToString("IMG_20261201_000000_125.jpg");
      assertThat(made.takenAt()).isEqualTo(TAKEN);
      assertThat(made.delivery()).contains(DeliveryRecord.of(PHOTO, Standing.LOW));
      assertThat(AssetMachine.renamed(made, 2).displayName()).hasToString("IMG_20261201_000000_125_2.jpg");
    }

    @Test
    void of_a_full_photo_is_final() {
      assertThat(AssetMachine.captured(FACTS, PhotoQuality.FULL).delivery())
          .contains(DeliveryRecord.of(PHOTO, Standing.FINAL));
    }

    @Test
    void of_an_application_has_no_second_phase() {
      NewAsset made = AssetMachine.named(new DisplayName("holiday.jpg"), NOW);
      assertThat(made.folder()).isEqualTo("DCIM/2026-11");
      assertThat(made.delivery()).isEmpty();
    }
  }

  @Nested
  class A_request {

    private static final DeferredPhotoProxy PROXY = new DeferredPhotoProxy(new CaptureId(1), FACTS, IMAGE);

    @Test
    void without_an_operation_is_refused() {
      assertThat(code(empty(), new MediaAssetChangeRequest(empty()), SYSTEM)).isEqualTo(401);
    }

    @Test
    void with_two_resources_is_refused() {
      assertThat(code(empty(), new MediaAssetChangeRequest(empty()).addResource(IMAGE).addResource(PROXY), SYSTEM))
          .isEqualTo(14000016);
    }

    @Test
    void with_a_proxy_is_for_system_applications() {
      assertThat(code(empty(), new MediaAssetChangeRequest(empty()).addResource(PROXY), OTHER)).isEqualTo(202);
    }

    @Test
    void for_an_asset_with_content_is_refused() {
      PhotoAsset full = photo(Standing.LOW);
      assertThat(code(full, new MediaAssetChangeRequest(full).addResource(PROXY), SYSTEM)).isEqualTo(14000016);
      assertThat(code(full, new MediaAssetChangeRequest(full).addResource(IMAGE), OTHER)).isEqualTo(14000016);
    }

    @Test
    void with_a_proxy_makes_a_low_photo_that_awaits_its_second_phase() {
      AssetMachine.Decision decision =
          decided(empty(), new MediaAssetChangeRequest(empty()).addResource(PROXY), SYSTEM);
      PhotoAsset to = change(decision).to();
      assertThat(to.quality()).isEqualTo(PhotoQuality.LOW);
      assertThat(to.takenAt()).isEqualTo(TAKEN);
      assertThat(to.photo()).contains(PHOTO);
      assertThat(to.path()).as("its place never changes").isEqualTo(empty().path());
      assertThat(change(decision).from()).isEqualTo(empty());
      assertThat(decision.content()).contains(IMAGE);
    }

    @Test
    void with_a_proxy_in_the_trash_waits_its_turn_there() {
      PhotoAsset gone = AssetMachine.trashed(empty(), NOW).get().to();
      AssetMachine.Decision decision = decided(gone, new MediaAssetChangeRequest(gone).addResource(PROXY), SYSTEM);
      assertThat(change(decision).to().delivery()).contains(DeliveryRecord.of(PHOTO, Standing.TRASHED));
    }

    @Test
    void with_an_image_makes_a_full_photo_without_a_second_phase() {
      AssetMachine.Decision decision =
          decided(empty(), new MediaAssetChangeRequest(empty()).addResource(IMAGE), OTHER);
      assertThat(change(decision).to().quality()).isEqualTo(PhotoQuality.FULL);
      assertThat(change(decision).to().delivery()).isEmpty();
      assertThat(decision.content()).contains(IMAGE);
    }

    @Test
    void with_a_photo_was_taken_when_the_photo_was() {
      Photo photo = new Photo(new CaptureId(1), PROXY.facts(), IMAGE);
      AssetMachine.Decision decision =
          decided(empty(), new MediaAssetChangeRequest(empty()).addResource(photo), OTHER);
      assertThat(change(decision).to().takenAt()).isEqualTo(PROXY.facts().takenAt());
      assertThat(change(decision).to().takenAt()).isNotEqualTo(empty().takenAt());
      assertThat(change(decision).to().quality()).isEqualTo(PhotoQuality.FULL);
      assertThat(decision.content()).contains(IMAGE);
    }
  }

  @Nested
  class A_finished_image {

    @ParameterizedTest
    @EnumSource(names = {"LOW", "TRASHED", "FAILED"})
    void makes_an_awaiting_photo_final(Standing standing) {
      PhotoAsset to = AssetMachine.developed(photo(standing)).get().to();
      assertThat(to.quality()).isEqualTo(PhotoQuality.FULL);
      assertThat(to.delivery()).contains(DeliveryRecord.of(PHOTO, Standing.FINAL));
      assertThat(AssetMachine.isFinal(to)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "FINAL", "DELETED"})
    void is_not_wanted_by_any_other(Standing standing) {
      assertThat(AssetMachine.developed(photo(standing))).isEmpty();
    }

    @Test
    void is_not_wanted_by_an_asset_without_a_photo() {
      assertThat(AssetMachine.developed(empty())).isEmpty();
    }
  }

  @Nested
  class The_end_of_the_second_phase {

    @Test
    void by_failure_keeps_the_low_photo_and_the_reason() {
      PhotoAsset to = AssetMachine.failed(photo(Standing.LOW), ProcessingFault.RAW_LOST).get().to();
      assertThat(to.quality()).isEqualTo(PhotoQuality.LOW);
      assertThat(to.delivery()).contains(DeliveryRecord.failed(PHOTO, ProcessingFault.RAW_LOST));
      assertThat(AssetMachine.isFinal(to)).isFalse();
    }

    @Test
    void by_the_user_keeps_the_low_photo() {
      assertThat(standing(AssetMachine.withdrawn(photo(Standing.LOW)))).isEqualTo(Standing.WITHDRAWN);
      assertThat(standing(AssetMachine.withdrawn(photo(Standing.FAILED)))).isEqualTo(Standing.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "FINAL", "DELETED"})
    void comes_once(Standing standing) {
      assertThat(AssetMachine.withdrawn(photo(standing))).isEmpty();
      assertThat(AssetMachine.failed(photo(standing), ProcessingFault.TIMEOUT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, names = "FAILED", mode = EnumSource.Mode.EXCLUDE)
    void is_undone_for_a_failed_photo_alone(Standing standing) {
      assertThat(AssetMachine.retried(photo(standing))).isEmpty();
      assertThat(standing(AssetMachine.retried(photo(Standing.FAILED)))).isEqualTo(Standing.LOW);
    }

    @ParameterizedTest
    @EnumSource
    void is_undone_without_a_wish_by_a_raw_that_was_lost_and_by_no_other(Standing standing) {
      assertThat(AssetMachine.found(photo(standing))).isEmpty();
      PhotoAsset lost = AssetMachine.failed(photo(Standing.LOW), ProcessingFault.RAW_LOST).get().to();
      assertThat(standing(AssetMachine.found(lost))).isEqualTo(Standing.LOW);
      assertThat(standing(AssetMachine.found(AssetMachine.trashed(lost, NOW).get().to()))).isEqualTo(Standing.TRASHED);
    }
  }
}
