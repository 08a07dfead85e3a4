package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.kit.Tables;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds however long the device's own work takes, and whatever is asked meanwhile. */
class DeviceProperties {

  @Property(tries = 200)
  void each_accepted_capture_has_one_image_or_one_failure_in_order(@ForAll long seed,
      @ForAll @IntRange(max = 20) int failing) {
    Slow device = lived(seed, failing);
    for (CaptureId capture : device.accepted) {
      List<String> kinds = device.seen.stream()
          .filter(it -> it instanceof CameraEvent.OfCapture of && of.capture().equals(capture))
          .map(it -> it.getClass().getSimpleName())
          .toList();
      assertThat(kinds.contains("QuickThumbnail")).isIn(device.glimpsed.contains(capture), false);
      assertThat(kinds).doesNotHaveDuplicates().startsWith("CaptureStarted", "ShutterOpened");
      assertThat(kinds.stream().filter(List.of("FirstStage", "FullImage", "CaptureFailed")::contains)).hasSize(1);
      assertThat(kinds.contains("CaptureFailed") || kinds.contains("CaptureEnded")).isTrue();
      assertThat(kinds.indexOf("ShutterClosed")).isLessThanOrEqualTo(
          kinds.contains("CaptureEnded") ? kinds.indexOf("CaptureEnded") : kinds.size());
      assertThat(kinds.contains("CaptureFailed")).isIn(kinds.getLast().equals("CaptureFailed"), false);
    }
  }

  @Property(tries = 200)
  void a_capture_that_is_to_have_a_quick_thumbnail_has_it_before_its_image(@ForAll long seed,
      @ForAll @IntRange(max = 20) int failing) {
    Slow device = lived(seed, failing);
    for (CaptureId capture : device.glimpsed) {
      List<String> kinds = device.seen.stream()
          .filter(it -> it instanceof CameraEvent.OfCapture of && of.capture().equals(capture))
          .map(it -> it.getClass().getSimpleName())
          .filter(List.of("QuickThumbnail", "FirstStage", "FullImage")::contains)
          .toList();
      assertThat(kinds.isEmpty() || kinds.getFirst().equals("QuickThumbnail")).as("%s", kinds).isTrue();
    }
  }

  @Property(tries = 200)
  void preview_frames_come_only_while_it_runs_and_are_numbered_upwards(@ForAll long seed,
      @ForAll @IntRange(max = 20) int failing) {
    assertThat(lived(seed, failing).wrongFrames).isEmpty();
  }

  @Property(tries = 200)
  void each_accepted_photo_finishes_or_breaks_exactly_once(@ForAll long seed,
      @ForAll @IntRange(max = 20) int failing) {
    Slow device = lived(seed, failing);
    List<PhotoId> answered = device.heard.stream()
        .<PhotoId>mapMulti((event, out) -> {
          switch (event) {
            case ProcessorEvent.Finished(var photo) -> out.accept(photo);
            case ProcessorEvent.Broke(var photo, var _) -> out.accept(photo);
            case ProcessorEvent.StateChanged _ -> { }
          }
        })
        .toList();
    assertThat(answered).containsExactlyElementsOf(device.processing);
  }

  @Property(tries = 200)
  void a_device_whose_work_never_fails_is_ready_again_in_the_end(@ForAll long seed) {
    Slow device = lived(seed, 0);
    device.body.tell(new DeviceEvent.Shutter.Left());
    device.time.passUntilQuiet();
    device.body.ask(new DeviceCall.OfCamera.Open(DeviceReader.read(Tables.of()).get().cameras().head().cameraId()));
    device.configure(true);
    for (int i = 0; i < 3; i++) {
      device.time.passUntilQuiet();
      assertThat(device.press(true)).isTrue();
    }
  }

  @Property(tries = 200)
  void no_reading_and_no_state_is_told_twice_in_a_row(@ForAll long seed, @ForAll @IntRange(max = 20) int failing) {
    Slow device = lived(seed, failing);
    assertDiffer(device.felt);
    assertDiffer(device.heard.stream().filter(ProcessorEvent.StateChanged.class::isInstance).toList());
  }

  @Property(tries = 100)
  void the_same_history_is_told_the_same(@ForAll long seed, @ForAll @IntRange(max = 20) int failing) {
    assertThat(lived(seed, failing).seen.toString()).isEqualTo(lived(seed, failing).seen.toString());
  }

  private static Slow lived(long seed, int failing) {
    Slow device = new Slow(seed, failing);
    for (int i = 0; i < 60; i++) {
      device.live();
    }
    device.stop();
    device.time.passUntilQuiet();
    return device;
  }

  private static void assertDiffer(List<?> told) {
    for (int i = 1; i < told.size(); i++) {
      assertThat(told.get(i)).isNotEqualTo(told.get(i - 1));
    }
  }
}
