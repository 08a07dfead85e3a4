package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
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
    it.awaitWhole(capture);
    it.awaitReady(2);
    it.passLong();
    Told.of(it, capture).assertWhole(CameraEvent.FirstStage.class);
    it.take("p2");
  }
}
