package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.device.CameraId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a camera that is set otherwise is ready again, quick photos and quick thumbnails; without pixels. */
class ControlTest {

  private static final CameraSettings NEAR = new CameraSettings.Builder().zoomRatio(2).build();

  @TempDir Path folder;

  @Test
  void a_camera_that_is_set_otherwise_is_ready_once_the_next_burst_is() {
    Roll roll = roll().ready(true);
    roll.kit.cameraHal().update(roll.camera().cameraId(), NEAR);
    assertThat(roll.press("p1", true).isLeft()).isTrue();
    roll.time.passUntilQuiet();
    assertThat(roll.readies()).isEqualTo(2);
    assertThat(roll.press("p2", true).isRight()).isTrue();
  }

  @Test
  void what_changes_no_frame_is_in_force_at_once_and_the_camera_says_so() {
    Roll roll = roll().ready(true);
    roll.kit.cameraHal().update(roll.camera().cameraId(), CameraSettings.initial());
    assertThat(roll.readies()).isEqualTo(2);
    roll.kit.cameraHal().update(roll.camera().cameraId(),
        new CameraSettings.Builder().focusMode(FocusMode.LOCKED).build());
    assertThat(roll.readies()).isEqualTo(3);
    assertThat(roll.press("p1", true).isRight()).isTrue();
  }

  @Test
  void settings_that_come_while_a_photo_is_taken_are_those_of_the_next() {
    byte[] untouched = images("one", (_, _) -> { }).getFirst();
    List<byte[]> zoomed = images("two", (roll, photo) -> {
      if (photo == 1) {
        roll.kit.cameraHal().update(roll.camera().cameraId(), NEAR);
      }
    });
    List<byte[]> plain = images("three", (_, _) -> { });
    assertThat(Arrays.equals(zoomed.get(0), untouched)).isTrue();
    assertThat(Arrays.equals(zoomed.get(1), plain.get(1))).isFalse();
  }

  @Test
  void settings_that_come_while_it_prepares_make_it_prepare_anew_and_say_so_once() {
    Roll roll = roll();
    roll.kit.cameraHal().open(roll.camera().cameraId());
    roll.configure(true);
    roll.kit.cameraHal().update(roll.camera().cameraId(), NEAR);
    roll.time.passUntilQuiet();
    assertThat(roll.readies()).isEqualTo(1);
  }

  @Test
  void a_camera_that_is_not_open_cannot_be_set() {
    Roll roll = roll().ready(true);
    roll.kit.cameraHal().update(new CameraId("other"), NEAR);
    roll.time.passUntilQuiet();
    assertThat(roll.readies()).isEqualTo(1);
  }

  @Test
  void a_camera_that_is_opened_again_is_set_as_at_first() {
    Roll roll = roll().ready(true);
    roll.kit.cameraHal().update(roll.camera().cameraId(), NEAR);
    roll.time.passUntilQuiet();
    roll.kit.cameraHal().close(roll.camera().cameraId());
    roll.kit.cameraHal().open(roll.camera().cameraId());
    roll.configure(true);
    roll.time.passUntilQuiet();
    roll.take("p1");
    assertThat(Arrays.equals(roll.image(0), images("other", (_, _) -> { }).getFirst())).isTrue();
  }

  @Test
  void a_photo_in_a_hurry_has_one_frame_and_says_how_long_it_takes() {
    Roll roll = roll().hurrying().ready(false);
    roll.press("p1", false);
    roll.time.passUntilQuiet();
    assertThat(roll.trace).containsSubsequence(
        "PT0S CaptureStarted[capture=1, exposure=PT0.01S, duration=Some(PT0.03S)]",
        "PT0S ShutterOpened[capture=1]",
        "PT0.01S ShutterClosed[capture=1]",
        "PT0.03S CaptureEnded[capture=1, frameCount=1]");
    assertThat(roll.images).hasSize(1);
  }

  @Test
  void a_photo_in_two_stages_has_its_whole_burst_however_much_hurry_there_is() {
    Roll roll = roll().hurrying().ready(true);
    roll.take("p1");
    assertThat(roll.trace.toString()).contains("CaptureEnded[capture=1, frameCount=4]");
  }

  @Test
  void a_quick_thumbnail_comes_ahead_of_the_image_where_it_is_wanted() {
    assertThat(told(roll().glimpsing(), true)).containsExactly(
        "CaptureStarted", "ShutterOpened", "QuickThumbnail", "FirstStage", "ShutterClosed", "CaptureEnded");
    assertThat(told(roll().glimpsing(), false)).containsExactly(
        "CaptureStarted", "ShutterOpened", "QuickThumbnail", "ShutterClosed", "CaptureEnded", "FullImage");
    assertThat(told(roll(), true)).doesNotContain("QuickThumbnail");
    assertThat(told(roll(), false)).doesNotContain("QuickThumbnail");
  }

  private static List<String> told(Roll roll, boolean deferred) {
    roll.ready(deferred).press("p1", deferred);
    roll.time.passUntilQuiet();
    return roll.trace.stream().filter(it -> it.contains("[1]") || it.contains("capture=1"))
        .map(it -> it.replaceAll("^\\S+ |\\[.*", "")).toList();
  }

  /** The first stages of two photos; something is done after each press. */
  private List<byte[]> images(String home, java.util.function.ObjIntConsumer<Roll> pressed) {
    Roll roll = roll(home).ready(true);
    for (int photo = 1; photo <= 2; photo++) {
      roll.press("p" + photo, true);
      pressed.accept(roll, photo);
      roll.time.pass(Duration.ofMillis(500));
    }
    return Stream.of(0, 1).map(roll::image).toList();
  }

  private Roll roll() {
    return roll("home");
  }

  private Roll roll(String home) {
    return Roll.blank(folder.resolve(home));
  }
}
