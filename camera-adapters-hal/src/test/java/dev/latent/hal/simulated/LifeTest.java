package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the device does when: timing, space, interruptions; without pixels. */
class LifeTest {

  @TempDir Path folder;

  @Test
  void a_burst_of_four_takes_its_time() {
    Roll roll = roll("phone").ready(true);
    roll.trace.clear();
    roll.take("p1");
    assertThat(roll.trace).containsExactly(
        "PT0S CaptureStarted[capture=1, exposure=PT0.1S, duration=Some(PT0.12S)]",
        "PT0S ShutterOpened[capture=1]",
        "PT0.03S FirstStage[1]",
        "PT0.1S ShutterClosed[capture=1]",
        "PT0.12S CaptureEnded[capture=1, frameCount=4]",
        "PT0.12S CaptureReady[camera=0]");
  }

  @Test
  void the_same_seed_lives_the_same_life() {
    assertThat(story("one")).isEqualTo(story("two")).hasSizeGreaterThan(20);
  }

  @Test
  void strips_end_one_by_one_and_more_cores_are_faster_in_high_performance_alone() {
    Duration all = developing("a", 4, ExecutionMode.HIGH_PERFORMANCE);
    Duration half = developing("b", 4, ExecutionMode.LOAD_BALANCE);
    Duration one = developing("c", 1, ExecutionMode.HIGH_PERFORMANCE);
    assertThat(all).isEqualTo(Duration.ofMillis(100));
    assertThat(half).isEqualTo(all.multipliedBy(2));
    assertThat(one).isEqualTo(all.multipliedBy(4));
  }

  @Test
  void an_interrupt_takes_effect_within_one_strip() {
    Roll roll = roll("phone", "cores", 2).ready(true);
    PhotoId photo = roll.take("p1");
    roll.kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE);
    roll.time.pass(Duration.ofMillis(60));
    Duration asked = roll.time.uptime();
    roll.kit.imageProcessor().interrupt();
    roll.time.passUntil(() -> roll.heard.contains(new ProcessorEvent.Broke(photo, ProcessingFault.INTERRUPTED)));
    assertThat(roll.time.uptime().minus(asked)).isLessThanOrEqualTo(Duration.ofMillis(25));
    assertThat(roll.kit.imageProcessor().fetch(photo, Stage.FINAL).isLeft()).isTrue();
    assertThat(roll.kit.imageProcessor().pending().get()).hasSize(1);
  }

  @Test
  void removing_the_running_photo_breaks_it_and_frees_its_raw() {
    Roll roll = roll("phone").ready(true);
    PhotoId photo = roll.take("p1");
    roll.kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE);
    roll.time.pass(Duration.ofMillis(30));
    roll.kit.imageProcessor().remove(photo);
    roll.time.passUntilQuiet();
    assertThat(roll.heard).endsWith(new ProcessorEvent.Broke(photo, ProcessingFault.INTERRUPTED));
    assertThat(folder.resolve("phone/p1.burst")).doesNotExist();
  }

  @Test
  void a_full_disk_refuses_with_words_and_takes_single_stage_photos_still() {
    Roll roll = roll("phone", "spool", Tables.of("least_free_mib", 1 << 30));
    roll.kit.cameraHal().open(roll.camera().cameraId());
    var refused = roll.configure(true).getLeft();
    assertThat(refused.code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
    assertThat(refused.what()).contains("MiB left").contains("free some space");
    assertThat(folder.resolve("phone")).doesNotExist();
    assertThat(roll.configure(false).isRight()).isTrue();
  }

  @Test
  void a_scene_that_is_damaged_inside_refuses_to_be_configured_in_one_sentence() throws IOException {
    Path scene = Kits.scene(folder, java.awt.Color.RED);
    byte[] png = Files.readAllBytes(scene);
    java.util.Arrays.fill(png, 43, png.length - 20, (byte) 0x55);
    Files.write(scene, png);
    VirtualTime time = new VirtualTime();
    Roll roll = new Roll(time, Kits.of(time, folder.resolve("phone"), "cores", 0, "sensor", Kits.tinySensor(),
        "scene", List.of(scene.toString())));
    roll.kit.cameraHal().open(roll.camera().cameraId());
    var refused = roll.configure(true).getLeft();
    assertThat(refused.code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
    assertThat(refused.what()).contains(scene.toString()).endsWith("copy it again or name another")
        .doesNotContain("Exception");
  }

  @Test
  void a_camera_that_cannot_prepare_says_so_refuses_with_words_and_tries_again_when_asked() throws IOException {
    Roll roll = roll("phone").ready(true);
    roll.press("p1", true);
    roll.time.pass(Duration.ofMillis(50));
    Path home = folder.resolve("phone");
    Files.move(home, folder.resolve("aside"));
    Files.createFile(home);
    roll.time.passUntilQuiet();
    assertThat(roll.trace.getLast()).contains("CameraFailed");
    assertThat(roll.press("p2", true).getLeft().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
    Files.delete(home);
    Files.move(folder.resolve("aside"), home);
    assertThat(roll.press("p3", true).isLeft()).isTrue();
    roll.time.passUntilQuiet();
    assertThat(roll.trace.getLast()).contains("CaptureReady");
    assertThat(roll.press("p4", true).isRight()).isTrue();
  }

  @Test
  void a_disk_that_runs_low_is_said_until_there_is_enough_again() {
    Roll roll = roll("phone", "spool", Tables.of("least_free_mib", 0, "low_free_mib", 1 << 30));
    assertThat(roll.heard).containsExactly(new ProcessorEvent.StateChanged(HalState.READY_SPACE_LIMIT_REACHED));
  }

  @Test
  void a_camera_that_is_closed_between_frames_keeps_the_frames_it_has() throws IOException {
    Roll roll = roll("phone").ready(true);
    roll.press("p1", true);
    roll.time.pass(Duration.ofMillis(65));
    roll.kit.cameraHal().close(roll.camera().cameraId());
    assertThat(roll.trace)
        .endsWith("PT0.065S ShutterClosed[capture=1]", "PT0.065S CaptureEnded[capture=1, frameCount=2]");
    roll.develop(new PhotoId("p1"));
    assertThat(roll.heard).contains(new ProcessorEvent.Finished(new PhotoId("p1")));
  }

  @Test
  void a_camera_that_is_closed_before_its_first_frame_leaves_nothing() throws IOException {
    Roll roll = roll("phone").ready(true);
    roll.press("p1", true);
    roll.time.pass(Duration.ofMillis(10));
    roll.kit.cameraHal().close(roll.camera().cameraId());
    assertThat(roll.trace.getLast()).contains("CaptureFailed");
    roll.time.passUntilQuiet();
    try (Stream<Path> files = Files.list(folder.resolve("phone"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void a_second_camera_waits_until_the_first_is_closed() {
    Roll roll = roll("phone", "cameras", List.of(Tables.of("id", "a"), Tables.of("id", "b"))).ready(true);
    var other = roll.kit.cameraHal().cameras().last().cameraId();
    assertThat(roll.kit.cameraHal().open(other).getLeft().code()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
    roll.kit.cameraHal().close(roll.camera().cameraId());
    assertThat(roll.kit.cameraHal().open(other).isRight()).isTrue();
  }

  @Test
  void a_disabled_camera_is_there_and_cannot_be_opened() {
    Roll roll = roll("phone", "cameras", List.of(Tables.of("id", "a", "disabled", true), Tables.of("id", "b")));
    var refused = roll.kit.cameraHal().open(roll.camera().cameraId()).getLeft();
    assertThat(refused.code()).isEqualTo(CameraErrorCode.DEVICE_DISABLED);
    assertThat(refused.what()).contains("camera a is disabled");
    assertThat(roll.kit.cameraHal().open(roll.kit.cameraHal().cameras().last().cameraId()).isRight()).isTrue();
  }

  @Test
  void a_closed_kit_refuses_everything_and_tells_nothing() {
    Roll roll = roll("phone").ready(true);
    PhotoId photo = roll.take("p1");
    roll.kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE);
    roll.kit.close();
    int told = roll.trace.size();
    roll.time.passUntilQuiet();
    assertThat(roll.press("p2", true).getLeft().code()).isEqualTo(CameraErrorCode.DEVICE_DISABLED);
    assertThat(roll.kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE).isLeft()).isTrue();
    assertThat(roll.trace).hasSize(told);
  }

  private List<String> story(String home) {
    Roll roll = roll(home, "seed", 5).ready(true);
    for (int i = 0; i < 3; i++) {
      PhotoId photo = roll.develop(roll.take("p" + i));
      roll.trace.add(java.util.HexFormat.of().formatHex(
          Roll.bytes(roll.kit.imageProcessor().fetch(photo, Stage.FINAL).get())));
    }
    return roll.trace;
  }

  private Duration developing(String home, int cores, ExecutionMode mode) {
    Roll roll = roll(home, "cores", cores).ready(true);
    PhotoId photo = roll.take("p1");
    Duration begun = roll.time.uptime();
    roll.kit.imageProcessor().process(photo, mode);
    roll.time.passUntil(() -> roll.heard.contains(new ProcessorEvent.Finished(photo)));
    return roll.time.uptime().minus(begun);
  }

  private Roll roll(String home, Object... settings) {
    return Roll.blank(folder.resolve(home), settings);
  }
}
