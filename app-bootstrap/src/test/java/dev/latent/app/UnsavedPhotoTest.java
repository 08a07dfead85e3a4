package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.Phone.Shooting;
import dev.latent.camera.contract.AssetSamples;
import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetChanged;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.request.DeliveryMode;
import dev.latent.camera.model.request.PreparedImage;
import dev.latent.camera.model.request.RequestOptions;
import dev.latent.camera.port.driving.MediaAssetManager;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A photo that the camera has stored and the application has not saved, under virtual time. */
class UnsavedPhotoTest {

  private static final PhotoId PHOTO = new PhotoId("photo1");

  @TempDir
  Path home;

  private final List<AssetChanged> told = new ArrayList<>();
  private final List<PreparedImage> handed = new ArrayList<>();
  private Phone phone;
  private Shooting shooting;

  /** The camera is still open, which holds its second phase. */
  @BeforeEach
  void shoot() {
    phone = new Phone(home);
    photos().onChange(told::add);
    shooting = phone.shoot(Phone.PUBLIC_APPLICATION, output -> output.on(PhotoEvent.PhotoAssetAvailable.class, _ -> { }));
    shooting.press();
    phone.time().pass(Duration.ofSeconds(5));
  }

  private PhotoAccessHelper photos() {
    return phone.as(Phone.PUBLIC_APPLICATION).photoAccessHelper();
  }

  private PhotoAsset asset() {
    return photos().find(PHOTO).get();
  }

  private MediaAssetChangeRequest request() {
    return new MediaAssetChangeRequest(asset());
  }

  private void finish() {
    shooting.leave();
    phone.time().passUntil(() -> asset().quality() == PhotoQuality.FULL);
    phone.time().pass(Duration.ofSeconds(1));
  }

  private void wait(DeliveryMode mode) {
    MediaAssetManager manager = phone.as(Phone.PUBLIC_APPLICATION).mediaAssetManager();
    manager.requestImageData(asset().id(), new RequestOptions(mode), handed::add).get();
    phone.time().pass(Duration.ofSeconds(1));
  }

  @Test
  void becomes_final_on_the_disk_gives_up_its_raw_and_is_full_at_once_when_it_is_saved() {
    PhotoAsset low = asset();
    finish();
    assertThat(asset().temporary()).isTrue();
    assertThat(asset().revision()).isEqualTo(low.revision().next());
    assertThat(photos().page(AssetFilter.KEPT, Option.none(), 9)).isEmpty();
    assertThat(home).as("its raw").isEmptyDirectory();
    phone.killAndStartAgain();
    PhotoAsset saved = photos().applyChanges(request().saveCameraPhoto()).get();
    assertThat(saved.quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(photos().page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(saved);
  }

  @Test
  void is_news_when_it_is_saved_and_again_when_its_final_image_has_come() {
    assertThat(told).isEmpty();
    PhotoAsset saved = photos().applyChanges(request().saveCameraPhoto()).get();
    finish();
    assertThat(told).containsExactly(new AssetChanged.Added(saved), new AssetChanged.Updated(asset()));
  }

  @Test
  void is_not_discarded_any_more_once_it_is_kept() {
    PhotoAsset saved = photos().applyChanges(request().saveCameraPhoto()).get();
    assertThat(photos().applyChanges(request().discardCameraPhoto())).containsExactly(saved);
    finish();
    assertThat(asset().quality()).isEqualTo(PhotoQuality.FULL);
  }

  @Test
  void takes_its_raw_with_it_when_it_is_discarded_and_whoever_waits_is_told() {
    phone.as(Phone.PUBLIC_APPLICATION).deferredDelivery().pause().get();
    wait(DeliveryMode.HIGH_QUALITY_MODE);
    photos().applyChanges(request().discardCameraPhoto()).get();
    shooting.leave();
    phone.time().passUntilQuiet();
    assertThat(photos().find(PHOTO)).isEmpty();
    assertThat(home).as("its raw").isEmptyDirectory();
    assertThat(told).isEmpty();
    assertThat(handed).singleElement().satisfies(it -> {
      assertThat(it.image()).isEmpty();
      assertThat(it.quality()).as("no image, no quality").isEmpty();
      assertThat(it.reason()).contains("it was deleted");
    });
  }

  @Test
  void is_the_applications_own_image_for_good_when_that_is_saved_and_whoever_waits_is_handed_it() {
    phone.as(Phone.PUBLIC_APPLICATION).deferredDelivery().pause().get();
    wait(DeliveryMode.BALANCE_MODE);
    BytesImage own = BytesImage.noise(7, 700);
    photos().applyChanges(request().addResource(own).saveCameraPhoto()).get();
    phone.as(Phone.PUBLIC_APPLICATION).deferredDelivery().resume().get();
    shooting.leave();
    phone.time().passUntilQuiet();
    assertThat(asset()).returns(PhotoQuality.FULL, PhotoAsset::quality).returns(false, PhotoAsset::temporary);
    assertThat(AssetSamples.bytes(phone.store(), asset().id())).isEqualTo(own.bytes());
    assertThat(home).as("its raw").isEmptyDirectory();
    assertThat(handed).extracting(it -> it.quality().get()).containsExactly(PhotoQuality.LOW, PhotoQuality.FULL);
    assertThat(handed).allSatisfy(it -> assertThat(it.reason()).as("none of an image that is final").isEmpty());
  }
}
