package dev.latent.app.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.CameraOutputCapability;
import dev.latent.camera.model.device.CameraPosition;
import dev.latent.camera.model.device.DeferralTable;
import dev.latent.camera.model.device.DeferredDeliveryImageType;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.device.Size;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  private static final CameraOutputCapability PHOTOS = new CameraOutputCapability(List.empty(),
      List.of(new Profile(CameraFormat.JPEG, new Size(4, 3))));
  private static final CameraOutputCapability NO_PHOTOS = new CameraOutputCapability(List.empty(), List.empty());

  /** Defers normal photos, and takes none in NORMAL_VIDEO; the other defers photos of the night, and mirrors. */
  private static final Seq<CameraDevice> CAMERAS = List.of(
      camera("back", SceneMode.NORMAL_PHOTO, false),
      camera("front", SceneMode.NIGHT_PHOTO, true));

  private static CameraDevice camera(String id, SceneMode deferring, boolean mirror) {
    CameraDevice.Builder camera = new CameraDevice.Builder();
    return camera.cameraId(new CameraId(id)).cameraPosition(CameraPosition.BACK)
        .capabilities(LinkedHashMap.of(SceneMode.NORMAL_VIDEO, NO_PHOTOS, deferring, PHOTOS,
            SceneMode.PROFESSIONAL_PHOTO, PHOTOS))
        .deferral(new DeferralTable(LinkedHashMap.of(deferring, DeferredDeliveryImageType.PHOTO)))
        .abilities(new CameraAbilities.Builder().mirror(mirror).build())
        .build();
  }

  @Test
  void without_a_name_it_is_the_first_camera_that_takes_photos_in_the_mode() {
    assertThat(chosen(choice("normal_photo")).device()).isEqualTo(CAMERAS.get(0));
    assertThat(chosen(choice("night_photo")).device()).isEqualTo(CAMERAS.get(1));
    assertThat(chosen(choice("Professional_Photo")).device()).isEqualTo(CAMERAS.get(0));
    assertThat(chosen(choice("professional_photo")).mode()).isEqualTo(SceneMode.PROFESSIONAL_PHOTO);
  }

  @Test
  void a_name_that_no_camera_has_is_answered_with_those_that_there_are() {
    CameraError refused = refused(of("top", "normal_photo"));
    assertThat(refused.code()).isEqualTo(CameraErrorCode.INVALID_ARGUMENT);
    assertThat(refused.what()).contains("\"top\"", "--camera back, front");
  }

  @Test
  void a_mode_that_there_is_not_is_answered_with_those_in_which_photos_are_taken() {
    assertThat(refused(choice("nihgt_photo")).what()).contains("\"nihgt_photo\"",
        "back takes photos in normal_photo, professional_photo; front takes photos in night_photo, professional_photo");
    assertThat(refused(of("back", "night_photo")).what()).contains("back takes photos in normal_photo")
        .doesNotContain("front");
    assertThat(refused(choice("normal_video")).code()).isEqualTo(CameraErrorCode.INVALID_ARGUMENT);
  }

  @Test
  void the_explicit_flow_needs_a_mode_that_defers_photos() {
    Choice explicit = new Choice(Flow.EXPLICIT, Option.some(new CameraId("back")), "professional_photo", false);
    assertThat(refused(explicit).code()).isEqualTo(CameraErrorCode.CAPABILITY_NOT_SUPPORTED);
    assertThat(refused(explicit).what()).contains("back does not defer photos in professional_photo");
    assertThat(chosen(new Choice(Flow.EXPLICIT, Option.none(), "night_photo", false)).defers()).isTrue();
  }

  @Test
  void mirroring_needs_a_camera_that_can() {
    assertThat(refused(new Choice(Flow.AUTOMATIC, Option.none(), "normal_photo", true)).what())
        .contains("back does not mirror photos");
    assertThat(chosen(new Choice(Flow.AUTOMATIC, Option.none(), "night_photo", true)).device())
        .isEqualTo(CAMERAS.get(1));
  }

  @Test
  void a_device_without_a_camera_takes_no_photos() {
    assertThat(choice("normal_photo").among(List.empty()).getLeft().what()).contains("no camera");
  }

  private static Choice choice(String mode) {
    return new Choice(Flow.AUTOMATIC, Option.none(), mode, false);
  }

  private static Choice of(String camera, String mode) {
    return new Choice(Flow.AUTOMATIC, Option.some(new CameraId(camera)), mode, false);
  }

  private static Choice.Chosen chosen(Choice choice) {
    return choice.among(CAMERAS).get();
  }

  private static CameraError refused(Choice choice) {
    return choice.among(CAMERAS).getLeft();
  }
}
