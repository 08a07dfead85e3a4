package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraFormat;
import dev.latent.camera.model.device.Profile;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoStream;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.List;
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
    assertThat(it.hal.configure(wrong).getLeft().code()).isEqualTo(CameraErrorCode.INVALID_ARGUMENT);
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
    assertThat(it.seen).noneMatch(CameraEvent.CameraFailed.class::isInstance);
    assertThat(it.press("p1").isRight()).isTrue();
  }

  @Test
  default void CH6_a_capture_that_was_accepted_goes_on_to_its_end_when_stopped() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    CaptureId capture = it.press("p1").get();
    it.hal.stop(it.cameraId());
    it.passLong();
    assertThat(Told.of(it, capture).kinds()).contains("FirstStage", "CaptureEnded");
  }

  @Test
  default void CH4_shows_nothing_before_it_is_started() {
    KitUnderTest it = KitUnderTest.fresh(this).opened();
    it.hal.configure(it.previews());
    it.passLong();
    assertThat(it.frames()).isEmpty();
  }

  @Test
  default void CH5_shows_its_preview_in_its_size_and_no_faster_than_its_rate() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    int before = it.frames().size();
    it.time.pass(Duration.ofSeconds(2));
    PreviewStream stream = it.previews().preview().get();
    assertThat(it.frames().size() - before).isPositive().isLessThanOrEqualTo(2 * stream.frameRate().max() + 1);
    assertThat(it.frames()).allMatch(frame -> frame.image().size().equals(stream.profile().size()));
  }

  @Test
  default void CH5_numbers_the_frames_from_1_each_time_that_it_is_started() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    it.time.pass(Duration.ofSeconds(1));
    assertNumbered(it.frames());
    it.hal.stop(it.cameraId());
    it.time.pass(Duration.ofSeconds(1));
    int before = it.frames().size();
    it.hal.start(it.cameraId());
    it.time.pass(Duration.ofSeconds(1));
    assertNumbered(it.frames().subList(before, it.frames().size()));
  }

  @Test
  default void CH5_shows_nothing_where_no_preview_was_configured() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    it.passLong();
    assertThat(it.frames()).isEmpty();
  }

  @Test
  default void CH6_shows_nothing_more_once_it_was_stopped() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    it.time.pass(Duration.ofSeconds(1));
    it.hal.stop(it.cameraId());
    int one = it.frames().size() + 1;
    it.passLong();
    assertThat(it.frames().size()).as("none, save one that was under way").isLessThanOrEqualTo(one);
  }

  @Test
  default void CH7_a_preview_goes_on_after_a_capture() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    CaptureId capture = it.press("p1").get();
    it.time.passUntil(() -> Told.of(it, capture).has(CameraEvent.CaptureEnded.class));
    it.time.pass(Duration.ofSeconds(10));
    Told.of(it, capture).assertWhole(CameraEvent.FirstStage.class);
    int before = it.frames().size();
    it.time.pass(Duration.ofSeconds(1));
    assertThat(it.frames()).hasSizeGreaterThan(before);
    assertNumbered(it.frames());
  }

  private static void assertNumbered(List<CameraEvent.PreviewFrame> frames) {
    List<Long> numbers = frames.stream().map(CameraEvent.PreviewFrame::number).toList();
    assertThat(numbers).isNotEmpty().startsWith(1L).doesNotHaveDuplicates().isSorted();
  }
}
