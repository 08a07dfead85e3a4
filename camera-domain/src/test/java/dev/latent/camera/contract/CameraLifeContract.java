package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cameras there are, and how one is opened and closed. */
public interface CameraLifeContract extends CameraHalFixture {

  @Test
  default void CH1_tells_nothing_until_a_camera_is_asked_for_something() {
    KitUnderTest it = KitUnderTest.fresh(this);
    it.passLong();
    assertThat(it.seen).isEmpty();
  }

  @Test
  default void CH2_names_its_cameras_always_in_the_same_order() {
    KitUnderTest it = KitUnderTest.fresh(this);
    assertThat(it.hal.cameras()).isNotEmpty().isEqualTo(it.hal.cameras());
    assertThat(it.hal.cameras().map(CameraDevice::cameraId)).doesNotHaveDuplicates();
  }

  @Test
  default void CH2_says_the_deferral_only_of_modes_that_a_camera_has() {
    for (CameraDevice camera : KitUnderTest.fresh(this).hal.cameras()) {
      assertThat(camera.sceneModes()).isNotEmpty().containsAll(camera.deferral().byMode().keySet());
    }
  }

  @Test
  default void CH3_refuses_a_camera_that_is_open() {
    KitUnderTest it = KitUnderTest.fresh(this);
    assertThat(it.hal.open(it.cameraId())).isEqualTo(Either.right(it.cameraId()));
    assertThat(it.hal.open(it.cameraId()).swap().map(CameraError::code).toOption())
        .containsExactly(CameraErrorCode.CONFLICT_CAMERA);
  }

  @Test
  default void CH3_refuses_a_camera_that_is_not_there() {
    CameraId nowhere = new CameraId("nowhere");
    assertThat(KitUnderTest.fresh(this).hal.open(nowhere).swap().map(CameraError::code).toOption())
        .containsExactly(CameraErrorCode.INVALID_ARGUMENT);
  }

  @Test
  default void CH3_opens_a_camera_again_that_was_closed() {
    KitUnderTest it = KitUnderTest.fresh(this);
    it.hal.open(it.cameraId());
    it.hal.close(it.cameraId());
    assertThat(it.hal.open(it.cameraId())).isEqualTo(Either.right(it.cameraId()));
  }

  @Test
  default void CH8_nothing_is_told_after_closing_and_closing_again_does_nothing() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    it.take("p1");
    it.hal.close(it.cameraId());
    List<CameraEvent> before = new ArrayList<>(it.seen);
    it.hal.close(it.cameraId());
    it.passLong();
    assertThat(it.seen).isEqualTo(before);
  }

  @Test
  default void CH8_a_capture_under_way_ends_or_fails_before_the_camera_is_closed() {
    for (int alarms = 0; alarms < 24; alarms++) {
      KitUnderTest it = KitUnderTest.fresh(this).ready(true);
      CaptureId capture = it.press("p" + alarms).get();
      it.passAlarms(alarms);
      it.hal.close(it.cameraId());
      List<CameraEvent> told = new ArrayList<>(it.seen);
      Told.of(it, capture).assertEndedOnce();
      it.passLong();
      assertThat(it.seen).isEqualTo(told);
      it.kit.close();
    }
  }
}
