package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.latent.camera.model.control.CameraAbilities;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What an open camera does with its settings. */
public interface CameraSettingsContract extends CameraHalFixture {

  @Test
  default void CH9_is_ready_again_after_settings_that_say_the_same() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    it.hal.update(it.cameraId(), CameraSettings.initial());
    it.awaitReady(2);
    it.passLong();
    assertThat(it.seen).allMatch(CameraEvent.CaptureReady.class::isInstance);
    it.take("p1");
  }

  @Test
  default void CH9_a_capture_under_way_goes_on_and_the_next_can_be() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    CaptureId capture = it.press("p1").get();
    it.hal.update(it.cameraId(), CameraSettings.initial());
    it.passLong();
    Told.of(it, capture).assertWhole(CameraEvent.FirstStage.class);
    assertThat(it.readies()).as("ready after the streams, and after what was asked since").isGreaterThanOrEqualTo(2);
    it.take("p2");
  }

  @Test
  default void CH9_a_preview_goes_on() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    it.hal.update(it.cameraId(), CameraSettings.initial());
    it.awaitReady(2);
    int before = it.frames().size();
    it.time.pass(Duration.ofSeconds(1));
    assertThat(it.frames()).hasSizeGreaterThan(before);
  }

  @Test
  default void CH9_a_camera_that_zooms_takes_another_picture() {
    KitUnderTest it = seeing(can -> can.zoomRatio().exists(range -> range.max() > 1), "does not zoom");
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
    KitUnderTest it = seeing(can -> can.exposureBias().exists(range -> range.min() < 0), "has no exposure bias");
    double bias = it.camera().abilities().exposureBias().get().min();
    Picture before = it.picture("p1");
    Picture darker = it.set(new CameraSettings.Builder().exposureBias(bias).build()).picture("p2");
    Picture after = it.set(CameraSettings.initial()).picture("p3");
    assertThat(darker.light()).isLessThan(Math.min(before.light(), after.light()));
  }

  @Test
  default void CH9_a_muted_camera_sees_nothing() {
    KitUnderTest it = seeing(CameraAbilities::mute, "cannot be muted");
    Picture before = it.picture("p1");
    Picture muted = it.set(new CameraSettings.Builder().muted(true).build()).picture("p2");
    assertThat(muted.light()).isLessThan(before.light() / 4);
  }

  @Test
  default void CH9_a_camera_that_is_opened_again_has_forgotten_its_settings() {
    KitUnderTest it = seeing(CameraAbilities::mute, "cannot be muted");
    Picture before = it.picture("p1");
    it.set(new CameraSettings.Builder().muted(true).build());
    it.hal.close(it.cameraId());
    Picture after = it.opened().running(it.streams(true)).picture("p2");
    assertThat(after.light()).isGreaterThan(before.light() / 2);
  }

  private KitUnderTest seeing(Predicate<CameraAbilities> ability, String limit) {
    KitUnderTest it = KitUnderTest.fresh(this);
    assumeTrue(ability.test(it.camera().abilities()), "this camera " + limit);
    assumeTrue(pictures(), "the images of this device are no pictures");
    return it.ready(true);
  }
}
