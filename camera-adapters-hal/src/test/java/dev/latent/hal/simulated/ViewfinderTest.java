package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.device.Size;
import dev.latent.camera.model.photo.PreviewStream;
import dev.latent.camera.model.photo.StreamConfiguration;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When preview frames come, and when not; without pixels. */
class ViewfinderTest {

  @TempDir Path folder;

  @Test
  void a_started_camera_shows_frames_at_the_greatest_rate_of_its_stream() {
    Roll roll = started(20);
    roll.time.pass(Duration.ofMillis(210));
    assertThat(roll.trace.stream().filter(it -> it.contains("PreviewFrame"))).containsExactly(
        "PT0S PreviewFrame[0, 1]", "PT0.05S PreviewFrame[0, 2]", "PT0.1S PreviewFrame[0, 3]",
        "PT0.15S PreviewFrame[0, 4]", "PT0.2S PreviewFrame[0, 5]");
    assertThat(roll.frames).allMatch(it -> it.image().size().equals(new Size(1000, 750)));
  }

  @Test
  void it_moves() {
    Roll roll = started(30);
    roll.time.pass(Duration.ofSeconds(1));
    assertThat(roll.frames.stream().map(it -> (int) Pictured.of(it.image())[0]).distinct()).hasSizeGreaterThan(5);
  }

  @Test
  void a_camera_that_was_not_started_shows_nothing() {
    Roll roll = roll().previewing(30).ready(true);
    roll.time.pass(Duration.ofSeconds(1));
    assertThat(roll.frames).isEmpty();
  }

  @Test
  void a_stopped_camera_shows_nothing_and_counts_from_one_when_it_starts_again() {
    Roll roll = started(30);
    roll.time.pass(Duration.ofSeconds(1));
    stop(roll);
    int before = roll.frames.size();
    roll.time.pass(Duration.ofSeconds(1));
    assertThat(roll.frames).hasSize(before);
    start(roll);
    roll.time.pass(Duration.ofMillis(10));
    assertThat(roll.frames.getLast().number()).isEqualTo(1);
  }

  @Test
  void to_start_what_runs_changes_nothing() {
    Roll roll = started(10);
    roll.time.pass(Duration.ofMillis(150));
    start(roll);
    roll.time.pass(Duration.ofMillis(100));
    assertThat(numbers(roll)).containsExactly(1, 2, 3);
  }

  @Test
  void a_closed_camera_shows_nothing() {
    Roll roll = started(30);
    roll.kit.cameraHal().close(roll.camera().cameraId());
    int before = roll.frames.size();
    roll.time.pass(Duration.ofSeconds(1));
    assertThat(roll.frames).hasSize(before);
    assertThat(roll.time.uptime()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void frames_are_left_out_until_the_first_stage_is_told() {
    Roll roll = started(100);
    roll.time.pass(Duration.ofMillis(15));
    roll.press("p1", true);
    roll.time.pass(Duration.ofMillis(60));
    assertThat(roll.trace).containsSubsequence("PT0.01S PreviewFrame[0, 2]", "PT0.045S FirstStage[1]",
        "PT0.045S PreviewFrame[0, 5]", "PT0.05S PreviewFrame[0, 6]");
    assertThat(numbers(roll)).containsExactly(1, 2, 5, 6, 7, 8);
  }

  @Test
  void a_single_stage_capture_keeps_the_preview_waiting_while_it_is_exposed_and_not_while_it_is_developed() {
    Roll roll = roll().previewing(100).ready(false);
    start(roll);
    roll.press("p1", false);
    roll.time.pass(Duration.ofMillis(500));
    assertThat(numbers(roll)).startsWith(1, 13, 14);
    assertThat(roll.trace.stream().filter(it -> it.contains("PreviewFrame") || it.contains("FullImage")).toList())
        .last().asString().contains("PreviewFrame");
  }

  @Test
  void a_camera_without_photos_shows_frames_and_is_never_ready_for_one() {
    Roll roll = roll();
    roll.kit.cameraHal().open(roll.camera().cameraId());
    var mode = roll.camera().sceneModes().head();
    var small = roll.camera().capability(mode).get().previewProfiles().head();
    roll.kit.cameraHal().configure(new StreamConfiguration(roll.camera().cameraId(), mode,
        Option.some(new PreviewStream(small, new FrameRateRange(15, 30))), Option.none())).get();
    start(roll);
    roll.time.pass(Duration.ofMillis(100));
    assertThat(numbers(roll)).containsExactly(1, 2, 3, 4);
    assertThat(roll.readies()).isZero();
    var before = Pictured.of(roll.frames.getLast().image());
    roll.kit.cameraHal().update(roll.camera().cameraId(), new CameraSettings.Builder().zoomRatio(2).build());
    roll.time.pass(Duration.ofMillis(34));
    assertThat(Pictured.of(roll.frames.getLast().image())).isNotEqualTo(before);
    assertThat(roll.readies()).isZero();
  }

  @Test
  void the_same_life_shows_the_same_frames() {
    assertThat(shown("a")).isEqualTo(shown("b")).isNotEqualTo(List.of());
  }

  private List<String> shown(String home) {
    Roll roll = started(home, 30);
    roll.press("p1", true);
    roll.time.pass(Duration.ofMillis(700));
    return Stream.concat(roll.trace.stream(),
        roll.frames.stream().map(it -> Double.toString(Pictured.of(it.image())[0]))).toList();
  }

  private static IntStream numbers(Roll roll) {
    return roll.frames.stream().mapToInt(it -> (int) it.number());
  }

  private Roll started(int rate) {
    return started("home", rate);
  }

  private Roll started(String home, int rate) {
    Roll roll = roll(home).previewing(rate).ready(true);
    start(roll);
    return roll;
  }

  private static void start(Roll roll) {
    roll.kit.cameraHal().start(roll.camera().cameraId());
    roll.time.settle();
  }

  private static void stop(Roll roll) {
    roll.kit.cameraHal().stop(roll.camera().cameraId());
  }

  private Roll roll() {
    return roll("home");
  }

  private Roll roll(String home) {
    return Roll.blank(folder.resolve(home));
  }
}
