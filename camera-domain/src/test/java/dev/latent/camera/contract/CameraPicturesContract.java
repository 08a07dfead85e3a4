package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.CameraSettings;
import org.junit.jupiter.api.Test;

/**
 * What settings do to the pictures of a camera that zooms, has an exposure bias and can be muted: a part of its own for
 * those that do. Asked of those whose images are pictures.
 */
@AskedOf(Claim.PICTURES)
public interface CameraPicturesContract extends CameraHalFixture {

  @Test
  default void CH9_a_camera_that_zooms_takes_another_picture() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    CameraSettings near = new CameraSettings.Builder()
        .zoomRatio(it.camera().abilities().zoomRatio().get().max()).build();
    Picture before = it.picture("p1");
    Picture again = it.picture("p2");
    Picture nearer = it.set(near).picture("p3");
    assertThat(nearer.differenceFrom(before)).as("beside two of the same setting: %s", again.differenceFrom(before))
        .isGreaterThan(again.differenceFrom(before) + 1);
  }

  @Test
  default void CH9_a_camera_with_an_exposure_bias_takes_a_darker_picture() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    double bias = it.camera().abilities().exposureBias().get().min();
    Picture before = it.picture("p1");
    Picture darker = it.set(new CameraSettings.Builder().exposureBias(bias).build()).picture("p2");
    Picture after = it.set(CameraSettings.initial()).picture("p3");
    assertThat(darker.light()).isLessThan(Math.min(before.light(), after.light()));
  }

  @Test
  default void CH9_a_muted_camera_sees_nothing() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    Picture before = it.picture("p1");
    Picture muted = it.set(new CameraSettings.Builder().muted(true).build()).picture("p2");
    assertThat(muted.light()).isLessThan(before.light() / 4);
  }

  @Test
  default void CH9_a_camera_that_is_opened_again_has_forgotten_its_settings() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    Picture before = it.picture("p1");
    it.set(new CameraSettings.Builder().muted(true).build());
    it.hal.close(it.cameraId());
    Picture after = it.opened().running(it.streams(true)).picture("p2");
    assertThat(after.light()).isGreaterThan(before.light() / 2);
  }
}
