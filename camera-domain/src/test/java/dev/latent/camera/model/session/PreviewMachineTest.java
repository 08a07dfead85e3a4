package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Bench.BACK;
import static dev.latent.camera.model.session.Bench.FRONT;
import static dev.latent.camera.model.session.Bench.PREVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.control.FrameRateRange;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.photo.PreviewStream;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewMachineTest {

  private static final FrameRateRange THIRTY = new FrameRateRange(30, 30);

  private final Bench bench = new Bench().on(new SessionCall.BeginConfig(), new SessionCall.AddInput(BACK),
      new SessionCall.AddPreview(PREVIEW));

  private static int code(Bench bench, int min, int max) {
    return PreviewMachine.setFrameRate(bench.studio(), PREVIEW, min, max)
        .fold(it -> it.code().code(), _ -> 0);
  }

  private static Bench rated(Bench bench, int min, int max) {
    return bench.took("setFrameRate", PreviewMachine.setFrameRate(bench.studio(), PREVIEW, min, max));
  }

  private static Option<PreviewStream> stream(Bench bench) {
    return ((StudioCommand.ConfigureStreams) bench.on(new SessionCall.CommitConfig()).wanted().last()).streams().preview();
  }

  @Nested
  class A_frame_rate {

    @ParameterizedTest
    @CsvSource({"30, 30, 0", "15, 60, 0", "20, 45, 0", "14, 30, 7400110", "30, 61, 7400110", "0, 30, 7400101",
        "30, 29, 7400101", "-5, -1, 7400101"})
    void is_one_of_its_camera_and_goes_upwards_from_1(int min, int max, int code) {
      assertThat(code(bench, min, max)).isEqualTo(code);
    }

    @Test
    void of_no_camera_is_refused_and_none_is_in_force() {
      Bench without = new Bench();
      assertThat(code(without, 30, 30)).isEqualTo(CameraErrorCode.UNRESOLVED_CONFLICTS_WITH_CURRENT_CONFIGURATIONS.code());
      assertThat(PreviewMachine.supportedFrameRates(without.studio(), PREVIEW)).isEmpty();
      assertThat(PreviewMachine.activeFrameRate(without.studio(), PREVIEW)).isEmpty();
    }

    @Test
    void is_the_first_of_its_camera_until_one_is_set() {
      assertThat(PreviewMachine.supportedFrameRates(bench.studio(), PREVIEW)).isEqualTo(Gear.ALL.frameRates());
      assertThat(PreviewMachine.activeFrameRate(bench.studio(), PREVIEW)).contains(THIRTY);
      assertThat(PreviewMachine.activeFrameRate(rated(bench, 20, 45).studio(), PREVIEW)).contains(new FrameRateRange(20, 45));
    }

    @Test
    void is_configured_with_the_next_commit() {
      assertThat(stream(rated(bench, 20, 45))).contains(new PreviewStream(Gear.VIEW, new FrameRateRange(20, 45)));
      Bench running = bench.answered().on(new SessionCall.Start());
      assertThat(rated(running, 30, 30).wanted()).isEmpty();
      assertThat(stream(running.on(new SessionCall.BeginConfig()))).contains(new PreviewStream(Gear.VIEW, THIRTY));
    }

    @Test
    void is_not_asked_of_another_camera_that_has_it_not() {
      Bench front = rated(bench, 20, 45).on(new SessionCall.RemoveInput(BACK), new SessionCall.AddInput(FRONT));
      assertThat(PreviewMachine.activeFrameRate(front.studio(), PREVIEW)).contains(THIRTY);
      assertThat(stream(front)).contains(new PreviewStream(Gear.VIEW, THIRTY));
    }
  }

  @Nested
  class A_released_preview {

    @Test
    void is_in_no_session_and_is_released_once() {
      bench.took("release", PreviewMachine.release(bench.studio(), PREVIEW));
      assertThat(bench.session().preview()).isEmpty();
      assertThat(bench.studio().preview(PREVIEW).session()).isEmpty();
      assertThat(bench.refusal(new SessionCall.AddPreview(PREVIEW))).contains(CameraErrorCode.SERVICE_FATAL_ERROR);
      assertThat(PreviewMachine.release(bench.studio(), PREVIEW).getLeft().code()).isEqualTo(CameraErrorCode.SERVICE_FATAL_ERROR);
    }

    @Test
    void of_a_running_session_lets_it_run() {
      bench.commits().on(new SessionCall.Start());
      bench.took("release", PreviewMachine.release(bench.studio(), PREVIEW));
      assertThat(bench.session().phase()).isEqualTo(SessionPhase.STARTED);
      assertThat(bench.on(new SessionCall.Stop()).wanted())
          .containsExactly(new StudioCommand.StopCamera(Gear.BACK.cameraId(), Option.none()));
    }
  }

  @Test
  void a_session_of_a_preview_alone_is_committed_without_photos() {
    StudioCommand.ConfigureStreams asked =
        (StudioCommand.ConfigureStreams) bench.on(new SessionCall.CommitConfig()).wanted().last();
    assertThat(asked.streams().photo()).isEmpty();
    assertThat(asked.streams().deferred()).isFalse();
  }
}
