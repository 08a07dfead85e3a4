package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PreviewStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a camera that offers a preview owes besides; a part of its own for those that have one. */
public interface CameraPreviewContract extends CameraHalFixture {

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
    PreviewStream stream = it.previews().preview().get();
    int before = it.frames().size();
    Duration from = it.uptime();
    it.pass(Duration.ofSeconds(2));
    it.awaitFrame(before + 1);
    long shown = (long) it.frames().size() - before;
    Duration shows = it.uptime().minus(from);
    assertThat(shown).as("frames in %s", shows)
        .isLessThanOrEqualTo(shows.toMillis() * stream.frameRate().max() / 1000 + 1);
    assertThat(it.frames()).allMatch(frame -> frame.image().size().equals(stream.profile().size()));
  }

  @Test
  default void CH5_numbers_the_frames_from_1_each_time_that_it_is_started() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    it.awaitFrame(2);
    assertNumbered(it.frames());
    it.hal.stop(it.cameraId());
    it.pass(Duration.ofSeconds(1));
    int before = it.frames().size();
    it.hal.start(it.cameraId());
    it.awaitFrame(before + 2);
    assertNumbered(it.frames().stream().skip(before).toList());
  }

  @Test
  default void CH6_shows_nothing_more_once_it_was_stopped() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    it.awaitFrame(1);
    it.hal.stop(it.cameraId());
    int one = it.frames().size() + 1;
    it.passLong();
    assertThat(it.frames().size()).as("none, save one that was under way").isLessThanOrEqualTo(one);
  }

  @Test
  default void CH7_a_preview_goes_on_after_a_capture() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    CaptureId capture = it.press("p1").get();
    it.awaitWhole(capture);
    it.pass(Duration.ofSeconds(10));
    Told.of(it, capture).assertWhole(CameraEvent.FirstStage.class);
    it.awaitFrame(it.frames().size() + 1);
    assertNumbered(it.frames());
  }

  @Test
  default void CH9_a_preview_goes_on() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    it.hal.update(it.cameraId(), CameraSettings.initial());
    it.awaitReady(2);
    it.awaitFrame(it.frames().size() + 1);
  }

  @Test
  default void CH8_a_closed_camera_shows_nothing() {
    KitUnderTest it = KitUnderTest.fresh(this).previewing();
    it.hal.close(it.cameraId());
    List<CameraEvent> before = new ArrayList<>(it.seen);
    it.passLong();
    assertThat(it.seen).isEqualTo(before);
  }

  private static void assertNumbered(List<CameraEvent.PreviewFrame> frames) {
    List<Long> numbers = frames.stream().map(CameraEvent.PreviewFrame::number).toList();
    assertThat(numbers).isNotEmpty().startsWith(1L).doesNotHaveDuplicates().isSorted();
  }
}
