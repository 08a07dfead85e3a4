package dev.latent.camera.model.asset;

import static dev.latent.camera.model.asset.AssetRows.FACTS;
import static dev.latent.camera.model.asset.AssetRows.IMAGE;
import static dev.latent.camera.model.asset.AssetRows.NOW;
import static dev.latent.camera.model.asset.AssetRows.OTHER;
import static dev.latent.camera.model.asset.AssetRows.TAKEN;
import static dev.latent.camera.model.asset.AssetRows.change;
import static dev.latent.camera.model.asset.AssetRows.code;
import static dev.latent.camera.model.asset.AssetRows.decided;
import static dev.latent.camera.model.asset.AssetRows.empty;
import static dev.latent.camera.model.asset.AssetRows.photo;
import static dev.latent.camera.model.asset.AssetRows.temporary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.Standing;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A camera's photo from the shutter until somebody has saved it, discarded it, or forgotten it. */
class CameraPhotoTest {

  private static MediaAssetChangeRequest request() {
    return new MediaAssetChangeRequest(temporary());
  }

  @Test
  void is_temporary_as_the_camera_stores_it_and_kept_when_nobody_has_it() {
    assertThat(AssetMachine.captured(FACTS, PhotoQuality.LOW).temporary()).isTrue();
    assertThat(AssetMachine.captured(FACTS, PhotoQuality.FULL).temporary()).isTrue();
    assertThat(AssetMachine.adopted(FACTS).temporary()).isFalse();
  }

  @Test
  void is_kept_once_it_is_saved_and_nothing_else_changes() {
    AssetMachine.Decision decision = decided(temporary(), request().saveCameraPhoto(), OTHER);
    assertThat(change(decision).to()).isEqualTo(photo(Standing.LOW));
    assertThat(decision.content()).isEmpty();
  }

  @Test
  void is_saved_and_named_with_one_request() {
    assertThat(change(decided(temporary(), request().setTitle("sea").saveCameraPhoto(), OTHER)).to().displayName())
        .hasToString("sea.jpg");
  }

  @Test
  void is_saved_twice_as_once() {
    assertThat(AssetMachine.ask(photo(Standing.LOW), request().saveCameraPhoto(), OTHER, NOW).get()).isEmpty();
  }

  @Test
  void is_saved_as_jpeg_only() {
    assertThat(code(temporary(), request().saveCameraPhoto(ImageFileType.HEIF), OTHER)).isEqualTo(14000016);
  }

  @Test
  void of_which_the_application_has_an_image_of_its_own_is_final_with_that() {
    for (MediaAssetChangeRequest request : java.util.List.of(request().addResource(IMAGE).saveCameraPhoto(),
        request().saveCameraPhoto().addResource(IMAGE))) {
      AssetMachine.Decision decision = decided(temporary(), request, OTHER);
      assertThat(decision.content()).contains(IMAGE);
      assertThat(change(decision).to().quality()).isEqualTo(PhotoQuality.FULL);
      assertThat(change(decision).to().delivery().get().standing()).isEqualTo(Standing.FINAL);
      assertThat(change(decision).to().temporary()).isFalse();
    }
  }

  @Test
  void that_is_kept_takes_no_image_in_its_place() {
    assertThat(code(photo(Standing.LOW), request().addResource(IMAGE).saveCameraPhoto(), OTHER)).isEqualTo(14000016);
  }

  @Test
  void becomes_final_before_it_is_saved_and_is_final_at_once_when_it_is() {
    PhotoAsset done = AssetMachine.developed(temporary()).get().to();
    assertThat(done.temporary()).isTrue();
    assertThat(done.quality()).isEqualTo(PhotoQuality.FULL);
    PhotoAsset saved = change(decided(done, request().saveCameraPhoto(), OTHER)).to();
    assertThat(saved.temporary()).isFalse();
    assertThat(AssetMachine.isFinal(saved)).isTrue();
    assertThat(decided(done, request().discardCameraPhoto(), OTHER).change()).isEqualTo(new AssetChange.Delete(done));
  }

  @Test
  void is_discarded_while_it_is_temporary_and_not_after() {
    assertThat(decided(temporary(), request().discardCameraPhoto(), OTHER).change())
        .isEqualTo(new AssetChange.Delete(temporary()));
    assertThat(AssetMachine.ask(photo(Standing.LOW), request().discardCameraPhoto(), OTHER, NOW).get()).isEmpty();
  }

  @Test
  void is_discarded_by_itself() {
    assertThat(code(temporary(), request().discardCameraPhoto().saveCameraPhoto(), OTHER)).isEqualTo(14000016);
    assertThat(code(temporary(), request().setTitle("a").discardCameraPhoto(), OTHER)).isEqualTo(14000016);
  }

  @Test
  void is_what_is_saved_and_no_other_asset() {
    assertThat(code(empty(), new MediaAssetChangeRequest(empty()).saveCameraPhoto(), OTHER)).isEqualTo(14000016);
  }

  @Test
  void that_nobody_saved_goes_after_a_day() {
    assertThat(AssetMachine.swept(temporary(), TAKEN.plusHours(24))).contains(new AssetChange.Delete(temporary()));
    assertThat(AssetMachine.swept(temporary(), TAKEN.plusHours(24).minus(Duration.ofMillis(1)))).isEmpty();
    assertThat(AssetMachine.swept(photo(Standing.LOW), TAKEN.plusYears(9))).isEmpty();
  }

  @Test
  void is_seen_by_no_query_and_told_to_nobody_before_it_is_kept() {
    assertThat(AssetFilter.KEPT.accepts(temporary())).isFalse();
    AssetChange saved = decided(temporary(), request().saveCameraPhoto(), OTHER).change();
    AssetChange titled = decided(temporary(), request().setTitle("sea"), OTHER).change();
    NewAsset made = AssetMachine.captured(FACTS, PhotoQuality.LOW);
    assertThat(AssetMachine.told(new AssetChange.Create(made), temporary())).isEmpty();
    assertThat(AssetMachine.told(titled, ((AssetChange.OfRow) titled).to())).isEmpty();
    assertThat(AssetMachine.told(new AssetChange.Delete(temporary()), temporary())).isEmpty();
    assertThat(AssetMachine.told(saved, photo(Standing.LOW))).contains(new AssetChanged.Added(photo(Standing.LOW)));
  }
}
