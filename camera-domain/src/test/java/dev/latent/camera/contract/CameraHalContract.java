package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.VirtualTime;
import dev.latent.camera.model.device.CameraDevice;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import dev.latent.camera.port.driven.DeviceKit;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a camera device owes the domain; one of its cameras delivers photos in two stages. */
public interface CameraHalContract {

  /**
   * A kit that lives in this time, on the home of this test; asked again, another life on the same home, as after a
   * process was killed. Nothing else uses the home.
   */
  DeviceKit kit(VirtualTime time);

  private KitUnderTest fresh() {
    VirtualTime time = new VirtualTime();
    return new KitUnderTest(time, kit(time));
  }

  @Test
  default void CH1_tells_nothing_until_a_camera_is_asked_for_something() {
    KitUnderTest it = fresh();
    it.passLong();
    assertThat(it.seen).isEmpty();
  }

  @Test
  default void CH2_names_its_cameras_always_in_the_same_order() {
    KitUnderTest it = fresh();
    assertThat(it.hal.cameras()).isNotEmpty().isEqualTo(it.hal.cameras());
    assertThat(it.hal.cameras().map(CameraDevice::cameraId)).doesNotHaveDuplicates();
  }

  @Test
  default void CH2_says_the_deferral_only_of_modes_that_a_camera_has() {
    for (CameraDevice camera : fresh().hal.cameras()) {
      assertThat(camera.sceneModes()).isNotEmpty().containsAll(camera.deferral().byMode().keySet());
    }
  }

  @Test
  default void CH3_refuses_a_camera_that_is_open() {
    KitUnderTest it = fresh();
    assertThat(it.hal.open(it.cameraId())).isEqualTo(Either.right(it.cameraId()));
    assertThat(it.hal.open(it.cameraId()).getLeft().code()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
  }

  @Test
  default void CH3_refuses_a_camera_that_is_not_there() {
    CameraId nowhere = new CameraId("nowhere");
    assertThat(fresh().hal.open(nowhere).getLeft().code()).isEqualTo(CameraErrorCode.INVALID_ARGUMENT);
  }

  @Test
  default void CH3_opens_a_camera_again_that_was_closed() {
    KitUnderTest it = fresh();
    it.hal.open(it.cameraId());
    it.hal.close(it.cameraId());
    assertThat(it.hal.open(it.cameraId())).isEqualTo(Either.right(it.cameraId()));
  }

  @Test
  default void CH4_says_when_a_configured_camera_is_ready() {
    KitUnderTest it = fresh().ready(true);
    assertThat(it.seen).containsExactly(new CameraEvent.CaptureReady(it.cameraId()));
  }

  @Test
  default void CH4_refuses_a_profile_that_the_mode_has_not_and_keeps_the_former_streams() {
    KitUnderTest it = fresh().ready(true);
    Profile huge = new Profile(CameraFormat.JPEG, new Size(1_000_001, 1));
    StreamConfiguration wrong = it.streams(Option.none(), Option.some(new PhotoStream(huge, true, false)));
    assertThat(it.hal.configure(wrong).getLeft().code()).isEqualTo(CameraErrorCode.INVALID_ARGUMENT);
    assertThat(it.press("p1").isRight()).isTrue();
  }

  @Test
  default void CH4_refuses_streams_of_a_camera_that_is_not_open() {
    KitUnderTest it = fresh();
    assertThat(it.hal.configure(it.streams(true)).isLeft()).isTrue();
    it.passLong();
    assertThat(it.seen).isEmpty();
  }

  @Test
  default void CH5_starts_and_starts_again_without_a_failure() {
    KitUnderTest it = fresh().ready(true);
    it.hal.stop(it.cameraId());
    it.hal.start(it.cameraId());
    it.passLong();
    assertThat(it.seen).noneMatch(CameraEvent.CameraFailed.class::isInstance);
    assertThat(it.press("p1").isRight()).isTrue();
  }

  @Test
  default void CH6_a_capture_that_was_accepted_goes_on_to_its_end_when_stopped() {
    KitUnderTest it = fresh().ready(true);
    CaptureId capture = it.press("p1").get();
    it.hal.stop(it.cameraId());
    it.passLong();
    assertThat(kinds(it.of(capture))).contains("FirstStage", "CaptureEnded");
  }

  @Test
  default void CH7_tells_a_deferred_capture_in_order_with_exactly_one_first_stage() {
    KitUnderTest it = fresh().ready(true);
    CaptureId capture = it.press("p1").get();
    it.awaitReady(2);
    it.passLong();
    assertToldWhole(it.of(capture), "FirstStage");
  }

  @Test
  default void CH7_tells_a_single_stage_capture_in_order_with_exactly_one_full_image() {
    KitUnderTest it = fresh().ready(false);
    CaptureId capture = it.hal.capture(it.request("p1", false)).get();
    it.awaitReady(2);
    it.passLong();
    assertToldWhole(it.of(capture), "FullImage");
    assertThat(it.processor.pending().get()).isEmpty();
  }

  @Test
  default void CH7_takes_one_photo_after_another_and_each_has_an_image_of_its_own() {
    KitUnderTest it = fresh().ready(true);
    for (int i = 1; i <= 5; i++) {
      it.take("p" + i);
    }
    assertThat(it.seen.stream().filter(CameraEvent.FirstStage.class::isInstance)).hasSize(5);
    assertThat(it.processor.pending().get().map(each -> each.photo().value()))
        .containsExactly("p1", "p2", "p3", "p4", "p5");
  }

  @Test
  default void CH7_refuses_a_capture_before_the_device_is_ready_without_a_trace() {
    KitUnderTest it = fresh().ready(true);
    CaptureId first = it.press("p1").get();
    assertThat(it.press("p2").getLeft().code()).isEqualTo(CameraErrorCode.OPERATION_NOT_ALLOWED);
    it.passLong();
    assertThat(it.seen).allMatch(event -> !(event instanceof CameraEvent.OfCapture of) || of.capture().equals(first));
    assertThat(it.processor.pending().get().map(PendingImage::photo)).containsExactly(new PhotoId("p1"));
  }

  @Test
  default void CH7_refuses_a_capture_without_a_stream() {
    KitUnderTest it = fresh();
    it.hal.open(it.cameraId());
    assertThat(it.press("p1").getLeft().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
    it.passLong();
    assertThat(it.seen).isEmpty();
  }

  @Test
  default void CH7_refuses_two_stages_from_a_stream_of_one() {
    KitUnderTest it = fresh().ready(false);
    assertThat(it.press("p1").getLeft().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
  }

  @Test
  default void CH7_the_burst_is_held_when_its_first_stage_is_told() {
    VirtualTime time = new VirtualTime();
    KitUnderTest it = new KitUnderTest(time, kit(time)).ready(true);
    CaptureRequest request = it.request("p1", true);
    it.hal.capture(request);
    time.passUntil(() -> !kinds(it.of(request.capture())).isEmpty()
        && kinds(it.of(request.capture())).contains("FirstStage"));
    assertThat(it.processor.pending().get()).containsExactly(new PendingImage(request.facts(), false));
  }

  @Test
  default void CH7_a_burst_whose_first_stage_was_told_survives_a_killed_process() {
    VirtualTime time = new VirtualTime();
    KitUnderTest killed = new KitUnderTest(time, kit(time)).ready(true);
    CaptureRequest request = killed.request("p1", true);
    killed.hal.capture(request);
    time.passUntil(() -> kinds(killed.of(request.capture())).contains("FirstStage"));
    KitUnderTest next = fresh();
    assertThat(next.processor.pending().get()).containsExactly(new PendingImage(request.facts(), false));
    next.develop(request.photo());
  }

  @Test
  default void CH8_nothing_is_told_after_closing_and_closing_again_does_nothing() {
    KitUnderTest it = fresh().ready(true);
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
      VirtualTime time = new VirtualTime();
      KitUnderTest it = new KitUnderTest(time, kit(time)).ready(true);
      CaptureId capture = it.press("p" + alarms).get();
      int[] left = {alarms};
      time.passUntil(() -> left[0]-- == 0);
      it.hal.close(it.cameraId());
      List<CameraEvent> told = new ArrayList<>(it.seen);
      assertEndedOnce(it.of(capture));
      it.passLong();
      assertThat(it.seen).isEqualTo(told);
      it.kit.close();
    }
  }

  private static void assertToldWhole(List<CameraEvent> events, String image) {
    List<String> kinds = kinds(events);
    assertThat(kinds).containsExactlyInAnyOrder("CaptureStarted", "ShutterOpened", "ShutterClosed", "CaptureEnded",
        image);
    assertThat(kinds).containsSubsequence("CaptureStarted", "ShutterOpened", "ShutterClosed", "CaptureEnded");
    assertThat(kinds).containsSubsequence("CaptureStarted", image);
  }

  private static void assertEndedOnce(List<CameraEvent> events) {
    List<String> kinds = kinds(events);
    assertThat(kinds).doesNotHaveDuplicates();
    assertThat(kinds.contains("CaptureFailed") != kinds.contains("FirstStage")).as("an image or a failure: %s", kinds)
        .isTrue();
    assertThat(kinds.contains("CaptureFailed") || kinds.contains("CaptureEnded")).as("an end: %s", kinds).isTrue();
  }

  private static List<String> kinds(List<CameraEvent> events) {
    return events.stream().map(it -> it.getClass().getSimpleName()).toList();
  }
}
