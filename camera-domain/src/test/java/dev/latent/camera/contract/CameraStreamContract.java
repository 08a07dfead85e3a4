package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** How an open camera is configured, started and stopped, and what it shows meanwhile. */
public interface CameraStreamContract extends CameraHalFixture {

  @Test
  default void CH4_says_when_a_configured_camera_is_ready() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    assertThat(it.seen).containsExactly(new CameraEvent.CaptureReady(it.cameraId()));
  }

  @Test
  default void CH4_refuses_a_profile_that_the_mode_has_not_and_keeps_the_former_streams() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    Profile huge = new Profile(CameraFormat.JPEG, new Size(1_000_001, 1));
    StreamConfiguration wrong = it.streams(Option.none(), Option.some(new PhotoStream(huge, true, false)));
    assertThat(it.hal.configure(wrong).swap().map(CameraError::code).toOption())
        .containsExactly(CameraErrorCode.INVALID_ARGUMENT);
    assertThat(it.press("p1").isRight()).isTrue();
  }

  @Test
  default void CH4_refuses_streams_of_a_camera_that_is_not_open() {
    KitUnderTest it = KitUnderTest.fresh(this);
    assertThat(it.hal.configure(it.streams(true)).isLeft()).isTrue();
    it.passLong();
    assertThat(it.seen).isEmpty();
  }

  @Test
  default void CH5_starts_and_starts_again_without_a_failure() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    it.hal.stop(it.cameraId());
    it.hal.start(it.cameraId());
    it.passLong();
    it.until("a capture that is accepted", () -> it.press("p1").isRight());
    assertThat(it.seen).noneMatch(CameraEvent.CameraFailed.class::isInstance);
  }

  @Test
  default void CH6_a_capture_that_was_accepted_goes_on_to_its_end_when_stopped() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    CaptureId capture = it.press("p1").get();
    it.hal.stop(it.cameraId());
    it.awaitWhole(capture);
    assertThat(Told.of(it, capture).kinds()).contains("FirstStage", "CaptureEnded");
  }

  @Test
  default void CH5_shows_nothing_where_no_preview_was_configured() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    it.passLong();
    assertThat(it.frames()).isEmpty();
  }
}
