package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.BytesImage;
import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.DisplayName;
import dev.latent.camera.model.asset.MediaAssetChangeRequest;
import dev.latent.camera.model.asset.PhotoAsset;
import dev.latent.camera.model.asset.PhotoQuality;
import dev.latent.camera.model.asset.PhotoType;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.request.DeliveryMode;
import dev.latent.camera.model.request.PreparedImage;
import dev.latent.camera.model.request.RequestOptions;
import dev.latent.camera.port.driving.PhotoAccessHelper;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assets that applications make themselves. */
class CreatedAssetTest {

  @TempDir
  Path home;

  private Phone phone = new Phone(Path.of("unset"));

  @BeforeEach
  void start() {
    phone = new Phone(home);
  }

  private PhotoAccessHelper photos(Caller caller) {
    return phone.as(caller).photoAccessHelper();
  }

  private PhotoAsset created(Option<String> title) {
    return photos(Phone.PUBLIC_APPLICATION).createAsset(PhotoType.IMAGE, "jpg", title).get();
  }

  private void assertRefused(Either<AssetError, PhotoAsset> answer, AssetErrorCode code) {
    assertThat(answer.getLeft().code()).isEqualTo(code);
  }

  @Test
  void with_a_whole_name_are_for_system_applications() {
    DisplayName name = new DisplayName("sea.v2.jpg");
    assertRefused(photos(Phone.PUBLIC_APPLICATION).createAsset(name), AssetErrorCode.NOT_SYSTEM_APPLICATION);
    assertThat(phone.store().page(AssetFilter.KEPT, Option.none(), 9)).isEmpty();
    assertThat(photos(Phone.SYSTEM_CAMERA).createAsset(name).map(PhotoAsset::displayName)).contains(name);
  }

  @Test
  void without_a_title_are_called_by_the_time_and_told_apart_by_a_number() {
    assertThat(created(Option.none()).displayName().value()).matches("IMG_\\d{8}_\\d{6}\\.jpg");
    assertThat(created(Option.none()).displayName().value()).matches("IMG_\\d{8}_\\d{6}_2\\.jpg");
  }

  @Test
  void with_a_title_that_is_taken_are_refused() {
    PhotoAsset sea = created(Option.some("sea"));
    assertRefused(photos(Phone.PUBLIC_APPLICATION).createAsset(PhotoType.IMAGE, "jpg", Option.some("sea")),
        AssetErrorCode.FILE_EXISTS);
    assertThat(phone.store().page(AssetFilter.KEPT, Option.none(), 9)).containsExactly(sea);
  }

  @Test
  void have_no_image_until_one_is_added_and_no_second_phase_after_it() {
    PhotoAsset empty = created(Option.none());
    List<PreparedImage> handed = new ArrayList<>();
    RequestOptions patient = new RequestOptions(DeliveryMode.HIGH_QUALITY_MODE);
    phone.as(Phone.PUBLIC_APPLICATION).mediaAssetManager().requestImageData(empty.id(), patient, handed::add).get();
    phone.time().passUntilQuiet();
    PhotoAsset full = photos(Phone.PUBLIC_APPLICATION).applyChanges(
        new MediaAssetChangeRequest(empty).addResource(BytesImage.noise(1, 100))).get();
    phone.as(Phone.PUBLIC_APPLICATION).mediaAssetManager().requestImageData(empty.id(), patient, handed::add).get();
    phone.time().passUntilQuiet();
    assertThat(full.quality()).isEqualTo(PhotoQuality.FULL);
    assertThat(handed).extracting(it -> it.quality().getOrNull()).containsExactly(null, PhotoQuality.FULL);
    assertThat(handed).extracting(it -> it.reason().getOrNull()).containsExactly("it has no content yet", null);
  }
}
