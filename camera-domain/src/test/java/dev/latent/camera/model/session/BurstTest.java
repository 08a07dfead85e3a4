package dev.latent.camera.model.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.photo.BurstFrame;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** One photo after the other. Source: behaviour, 1.5, burstCapture and confirmCapture. */
class BurstTest {

  private final Bench bench = new Bench().started().ready().on(Bench.burst());

  private Option<BurstFrame> frame() {
    return bench.wanted().headOption().flatMap(it -> ((StudioCommand.TakePhoto) it).plan().burst());
  }

  private static Option<BurstFrame> frame(int index) {
    return Option.some(new BurstFrame(new PhotoId("burst"), index));
  }

  @Test
  void it_takes_the_next_each_time_that_the_camera_is_ready() {
    assertThat(frame()).isEqualTo(frame(1));
    bench.ready();
    assertThat(frame()).isEqualTo(frame(2));
    bench.ready();
    assertThat(frame()).isEqualTo(frame(3));
  }

  @Test
  void it_needs_a_camera_that_is_ready() {
    assertThat(new Bench().started().refusal(Bench.burst())).contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
  }

  @Test
  void neither_another_nor_a_single_photo_is_taken_beside_it() {
    assertThat(bench.refusal(Bench.burst())).contains(CameraErrorCode.SERVICE_FATAL_ERROR);
    assertThat(bench.refusal(Bench.capture())).contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
  }

  @Test
  void confirmed_the_photo_under_way_is_its_last() {
    bench.on(new OutputCall.ConfirmCapture(Bench.SYSTEM)).ready();
    assertThat(bench.wanted()).isEmpty();
    assertThat(bench.output().ready()).isTrue();
    assertThat(bench.refusal(new OutputCall.ConfirmCapture(Bench.SYSTEM))).contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
  }

  @Test
  void stopped_it_does_not_go_on_even_if_the_session_is_started_again() {
    bench.on(new SessionCall.Stop(), new SessionCall.Start()).ready();
    assertThat(bench.wanted()).isEmpty();
    assertThat(bench.on(Bench.capture()).wanted()).hasSize(1);
  }

  @Test
  void configured_anew_or_released_it_does_not_go_on() {
    assertThat(bench.on(new SessionCall.BeginConfig()).ready().wanted()).isEmpty();
    assertThat(bench.commits().ready().wanted()).isEmpty();
    bench.on(Bench.burst()).on(new SessionCall.Release());
    assertThat(bench.ready().wanted()).isEmpty();
    assertThat(bench.output().ready()).isFalse();
  }

  @Test
  void of_an_output_that_was_released_it_does_not_go_on() {
    assertThat(bench.on(new OutputCall.Release()).ready().wanted()).isEmpty();
  }

  @Test
  void it_goes_on_through_a_change_of_settings() {
    bench.on(new SessionCall.Set(new ControlCall.SetFlashMode(FlashMode.OPEN))).ready();
    assertThat(frame()).isEqualTo(frame(2));
  }

  @Test
  void broken_by_the_device_another_photo_may_be_taken_once_it_is_ready() {
    bench.on(new OutputCall.BreakBurst()).ready();
    assertThat(bench.refusal(Bench.capture())).isEmpty();
  }
}
