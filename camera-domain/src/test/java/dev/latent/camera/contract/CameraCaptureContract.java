package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a capture tells, and what is left of it. */
public interface CameraCaptureContract extends CameraHalFixture {

  @Test
  default void CH7_tells_a_deferred_capture_in_order_with_exactly_one_first_stage() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    CaptureId capture = it.press("p1").get();
    it.awaitReady(2);
    it.awaitWhole(capture);
    it.passLong();
    Told.of(it, capture).assertWhole(CameraEvent.FirstStage.class);
  }

  @Test
  default void CH7_tells_a_single_stage_capture_in_order_with_exactly_one_full_image() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(false);
    CaptureId capture = it.hal.capture(it.request("p1", false)).get();
    it.awaitReady(2);
    it.awaitWhole(capture);
    it.passLong();
    Told.of(it, capture).assertWhole(CameraEvent.FullImage.class);
    assertThat(it.processor.pending().get()).isEmpty();
  }

  @Test
  default void CH7_takes_one_photo_after_another_and_each_has_an_image_of_its_own() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    for (int i = 1; i <= 5; i++) {
      it.take("p" + i);
    }
    assertThat(it.seen.stream().filter(CameraEvent.FirstStage.class::isInstance)).hasSize(5);
    assertThat(it.processor.pending().get().map(each -> each.photo().value()))
        .containsExactly("p1", "p2", "p3", "p4", "p5");
  }

  @Test
  default void CH7_refuses_a_capture_before_the_device_is_ready_without_a_trace() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    CaptureId first = it.press("p1").get();
    assertThat(it.press("p2").swap().map(CameraError::code).toOption())
        .containsExactly(CameraErrorCode.OPERATION_NOT_ALLOWED);
    it.awaitWhole(first);
    it.passLong();
    assertThat(it.seen).allMatch(event -> !(event instanceof CameraEvent.OfCapture of) || of.capture().equals(first));
    assertThat(it.processor.pending().get().map(PendingImage::photo)).containsExactly(new PhotoId("p1"));
  }

  @Test
  default void CH7_refuses_a_capture_without_a_stream() {
    KitUnderTest it = KitUnderTest.fresh(this);
    it.hal.open(it.cameraId());
    assertThat(it.press("p1").getLeft().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
    it.passLong();
    assertThat(it.seen).isEmpty();
  }

  @Test
  default void CH7_refuses_two_stages_from_a_stream_of_one() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(false);
    assertThat(it.press("p1").getLeft().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
  }

  @Test
  default void CH7_the_burst_is_held_when_its_first_stage_is_told() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    CaptureRequest request = it.request("p1", true);
    it.hal.capture(request);
    it.awaitTold(request.capture(), CameraEvent.FirstStage.class);
    assertThat(it.processor.pending().get()).containsExactly(new PendingImage(request.facts(), false));
  }

  @Test
  @Durable
  default void CH7_a_burst_whose_first_stage_was_told_survives_a_killed_process() {
    KitUnderTest killed = KitUnderTest.fresh(this).ready(true);
    CaptureRequest request = killed.request("p1", true);
    killed.hal.capture(request);
    killed.awaitTold(request.capture(), CameraEvent.FirstStage.class);
    KitUnderTest next = KitUnderTest.fresh(this);
    assertThat(next.processor.pending().get()).containsExactly(new PendingImage(request.facts(), false));
    next.develop(request.photo());
  }

  @Test
  default void CH7_estimates_how_long_a_capture_takes() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    CaptureId capture = it.press("p1").get();
    it.awaitTold(capture, CameraEvent.CaptureStarted.class);
    CameraEvent.CaptureStarted started = (CameraEvent.CaptureStarted) it.of(capture).getFirst();
    assertThat(started.exposure()).isGreaterThanOrEqualTo(Duration.ZERO);
    assertThat(started.duration().filter(its -> its.compareTo(started.exposure()) < 0))
        .as("frames are read out no sooner than they are exposed").isEmpty();
  }
}
