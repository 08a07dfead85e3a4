package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.Phone.Shooting;
import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.MediaAssetEditData;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.StoredImage;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.DeliveryReport;
import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.DeferredDelivery;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does with photos whose final images are still to come, under virtual time. */
class KeptPhotoTest {

  private static final PhotoId FIRST = new PhotoId("photo1");
  private static final PhotoId SECOND = new PhotoId("photo2");

  @TempDir
  Path home;

  private Phone phone;
  private Shooting shooting;

  /** Two photos, of which the first is saved; the camera is still open, which holds their second phase. */
  @BeforeEach
  void shoot() {
    phone = new Phone(home);
    shooting = phone.shoot(Phone.PUBLIC_APPLICATION, output -> output.on(PhotoEvent.PhotoAssetAvailable.class, _ -> { }));
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
    photos().applyChanges(new MediaAssetChangeRequest(asset(FIRST)).saveCameraPhoto()).get();
  }

  private PhotoAccessHelper photos() {
    return phone.as(Phone.PUBLIC_APPLICATION).photoAccessHelper();
  }

  private DeferredDelivery secondPhase() {
    return phone.as(Phone.PUBLIC_APPLICATION).deferredDelivery();
  }

  private PhotoAsset asset(PhotoId photo) {
    return photos().find(photo).get();
  }

  private Map<PhotoId, JobPriority> priorities() {
    phone.time().settle();
    return secondPhase().report(9).photos()
        .toMap(DeliveryReport.Unfinished::photo, DeliveryReport.Unfinished::priority);
  }

  private void finish() {
    shooting.leave();
    phone.time().passUntil(() -> secondPhase().size() == 0);
    phone.time().pass(Duration.ofSeconds(1));
  }

  private List<String> finished() {
    return phone.trace().filter(it -> it.contains("BecameFinal")).map(it -> it.replaceFirst(".*photo=", "")).asJava();
  }

  @Test
  void in_the_trash_it_is_wanted_last_and_out_of_it_as_any_other() {
    photos().trash(asset(FIRST).id()).get();
    photos().trash(asset(FIRST).id()).get();
    assertThat(priorities().get(FIRST)).contains(JobPriority.LOW);
    photos().restore(asset(FIRST).id()).get();
    photos().restore(asset(FIRST).id()).get();
    assertThat(priorities().get(FIRST)).contains(JobPriority.NORMAL);
    photos().trash(asset(FIRST).id()).get();
    finish();
    assertThat(asset(FIRST)).returns(PhotoQuality.FULL, PhotoAsset::quality);
    assertThat(asset(FIRST).trashedAt()).isNotEmpty();
    assertThat(finished()).hasSize(2).last().asString().startsWith(FIRST.toString());
  }

  @Test
  void final_it_goes_into_the_trash_and_out_and_away_without_a_word_to_the_second_phase() {
    finish();
    List<String> before = phone.trace().asJava();
    photos().trash(asset(FIRST).id()).get();
    photos().restore(asset(FIRST).id()).get();
    photos().delete(asset(FIRST).id()).get();
    phone.time().pass(Duration.ofSeconds(60));
    assertThat(phone.trace()).containsExactlyElementsOf(before);
  }

  @Test
  void deleted_in_the_making_it_stops_the_device_and_the_next_one_is_made() {
    shooting.leave();
    phone.time().passUntil(() -> phone.trace().exists(it -> it.contains("Developing")));
    photos().delete(asset(FIRST).id()).get();
    phone.time().passUntil(() -> secondPhase().size() == 0);
    phone.time().pass(Duration.ofSeconds(1));
    assertThat(finished()).hasSize(2).first().asString().contains(FIRST.toString(), "Removed");
    assertThat(photos().find(FIRST)).isEmpty();
    assertThat(asset(SECOND).quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(home).as("their raws").isEmptyDirectory();
  }

  @Test
  void deleted_it_does_not_come_back_in_another_life() {
    photos().delete(asset(FIRST).id()).get();
    phone.killAndStartAgain();
    phone.time().passUntil(() -> asset(SECOND).quality() == PhotoQuality.FULL);
    phone.time().pass(Duration.ofSeconds(1));
    assertThat(photos().find(FIRST)).isEmpty();
    assertThat(phone.store().unfinished()).isEmpty();
    assertThat(home).as("their raws").isEmptyDirectory();
  }

  @Test
  void at_a_start_it_is_wanted_as_it_stands_in_the_trash_and_unsaved_ones_too() {
    photos().trash(asset(FIRST).id()).get();
    phone.killAndStartAgain();
    assertThat(asset(SECOND).temporary()).isTrue();
    secondPhase().pause().get();
    assertThat(priorities().toJavaMap()).isEqualTo(java.util.Map.of(FIRST, JobPriority.LOW, SECOND, JobPriority.NORMAL));
  }

  @Test
  void edited_it_stays_the_edit_and_the_final_image_takes_the_place_of_what_is_kept_under_it() {
    BytesImage edit = BytesImage.noise(5, 500);
    byte[] low = AssetSamples.bytes(phone.store(), asset(FIRST).id());
    PhotoAsset edited = photos().applyChanges(new MediaAssetChangeRequest(asset(FIRST)).addResource(edit)
        .setEditData(new MediaAssetEditData("com.example.editor", "1", "crop"))).get();
    assertThat(AssetSamples.original(phone.store(), edited.id())).isEqualTo(low);
    finish();
    assertThat(asset(FIRST)).returns(PhotoQuality.FULL, PhotoAsset::quality)
        .returns(edited.revision(), PhotoAsset::revision);
    assertThat(AssetSamples.bytes(phone.store(), edited.id())).isEqualTo(edit.bytes());
    byte[] full = AssetSamples.original(phone.store(), edited.id());
    assertThat(full).isNotEqualTo(low).isNotEqualTo(edit.bytes());
    photos().applyChanges(new MediaAssetChangeRequest(asset(FIRST)).revertToOriginal()).get();
    assertThat(AssetSamples.bytes(phone.store(), edited.id())).isEqualTo(full);
  }

  @Test
  void under_an_edit_it_is_for_system_applications() throws IOException {
    byte[] low = AssetSamples.bytes(phone.store(), asset(FIRST).id());
    PhotoAsset edited = photos().applyChanges(new MediaAssetChangeRequest(asset(FIRST))
        .addResource(BytesImage.noise(5, 500))
        .setEditData(new MediaAssetEditData("com.example.editor", "1", "crop"))).get();
    assertThat(photos().openOriginal(edited.id()).getLeft().code()).isEqualTo(AssetErrorCode.PARAMETER);
    PhotoAccessHelper system = phone.as(Phone.SYSTEM_CAMERA).photoAccessHelper();
    try (StoredImage original = system.openOriginal(edited.id()).get(); InputStream in = original.open()) {
      assertThat(in.readAllBytes()).isEqualTo(low);
    }
  }
}
