package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Bench.BACK;
import static dev.latent.camera.model.session.Bench.FRONT;
import static dev.latent.camera.model.session.Bench.OUTPUT;
import static dev.latent.camera.model.session.Bench.PREVIEW;
import static dev.latent.camera.model.session.Bench.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.control.CameraSettings;
import dev.latent.camera.model.control.ExposureMode;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.control.FocusMode;
import dev.latent.camera.model.control.Point;
import dev.latent.camera.model.device.CameraError;
import dev.latent.camera.model.device.CameraErrorCode;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ControlRulesTest {

  private static final Point MIDDLE = new Point(0.5, 0.5);

  private static SessionCall set(ControlCall call) {
    return new SessionCall.Set(call);
  }

  private static SessionCall zoom(double ratio) {
    return set(new ControlCall.SetZoomRatio(ratio));
  }

  private static StudioCommand told(CameraSettings settings) {
    return new StudioCommand.UpdateSettings(Gear.BACK.cameraId(), settings);
  }

  private static CameraErrorCode code(Either<CameraError, ?> answer) {
    return answer.getLeft().code();
  }

  static Stream<ControlCall> calls() {
    return Stream.of(new ControlCall.SetFlashMode(FlashMode.OPEN), new ControlCall.SetExposureMode(ExposureMode.AUTO),
        new ControlCall.SetExposureBias(1), new ControlCall.SetMeteringPoint(MIDDLE),
        new ControlCall.SetFocusMode(FocusMode.AUTO), new ControlCall.SetFocusPoint(MIDDLE),
        new ControlCall.SetZoomRatio(2));
  }

  @Nested
  class When {

    @ParameterizedTest
    @CsvSource({"INIT, false", "CONFIG_INPROGRESS, true", "CONFIGURING, true", "CONFIG_COMMITTED, true", "STARTED, true",
        "RELEASED, false"})
    void what_a_camera_can_do_may_be_asked_from_beginConfig_on(SessionPhase phase, boolean answered) {
      var answer = ControlRules.abilities(Bench.in(phase).studio(), SESSION);
      assertThat(answer.isRight()).isEqualTo(answered);
      assertThat(answered || code(answer) == CameraErrorCode.SESSION_NOT_CONFIG).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"INIT", "CONFIG_INPROGRESS", "CONFIGURING", "RELEASED"})
    void it_is_read_and_set_only_once_committed(SessionPhase phase) {
      Bench bench = Bench.in(phase);
      assertThat(code(ControlRules.settings(bench.studio(), SESSION))).isEqualTo(CameraErrorCode.SESSION_NOT_CONFIG);
      calls().forEach(it -> assertThat(bench.refusal(set(it))).as("%s", it).contains(CameraErrorCode.SESSION_NOT_CONFIG));
    }

    @ParameterizedTest
    @MethodSource("dev.latent.camera.model.session.ControlRulesTest#calls")
    void it_is_committed_every_call_is_granted_and_told(ControlCall call) {
      Bench bench = new Bench().committed().on(set(call));
      assertThat(bench.session().settings()).isNotEqualTo(CameraSettings.initial());
      assertThat(bench.wanted()).containsExactly(told(bench.session().settings()));
      assertThat(ControlRules.settings(bench.studio(), SESSION)).contains(bench.session().settings());
    }

    @Test
    void no_camera_is_added_yet_it_can_do_nothing() {
      assertThat(ControlRules.abilities(new Bench().on(new SessionCall.BeginConfig()).studio(), SESSION).get().flashModes())
          .isEmpty();
    }
  }

  @Nested
  class What {

    @ParameterizedTest
    @MethodSource("dev.latent.camera.model.session.ControlRulesTest#calls")
    void a_camera_has_not_is_refused(ControlCall call) {
      Bench front = new Bench().on(new SessionCall.BeginConfig(), new SessionCall.AddInput(FRONT),
          new SessionCall.AddOutput(OUTPUT)).commits();
      assertThat(front.refusal(set(call))).contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 1", "1, 1", "2.5, 2.5", "10, 10", "99, 10", "Infinity, 10"})
    void lies_outside_the_zoom_range_is_moved_to_its_nearer_end(double asked, double taken) {
      assertThat(new Bench().committed().on(zoom(asked)).session().settings().zoomRatio()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"-9, -4", "-4, -4", "0.5, 0.5", "9, 4"})
    void lies_outside_the_bias_range_is_moved_to_its_nearer_end(double asked, double taken) {
      assertThat(new Bench().committed().on(set(new ControlCall.SetExposureBias(asked))).session().settings().exposureBias())
          .isEqualTo(taken);
    }

    @Test
    void is_no_number_is_refused() {
      Bench bench = new Bench().committed();
      assertThat(bench.refusal(zoom(Double.NaN))).contains(CameraErrorCode.INVALID_ARGUMENT);
      assertThat(bench.refusal(set(new ControlCall.SetExposureBias(Double.NaN)))).contains(CameraErrorCode.INVALID_ARGUMENT);
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "0, -0.1", "1.1, 0", "0, 1.1", "NaN, 0"})
    void lies_outside_the_picture_is_refused(double x, double y) {
      Bench bench = new Bench().committed();
      Point point = new Point(x, y);
      assertThat(bench.refusal(set(new ControlCall.SetFocusPoint(point)))).contains(CameraErrorCode.INVALID_ARGUMENT);
      assertThat(bench.refusal(set(new ControlCall.SetMeteringPoint(point)))).contains(CameraErrorCode.INVALID_ARGUMENT);
    }

    @Test
    void the_flash_has_not_is_refused() {
      assertThat(new Bench().committed().refusal(set(new ControlCall.SetFlashMode(FlashMode.ALWAYS_OPEN))))
          .contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
    }
  }

  @Nested
  class The_device {

    @Test
    void is_told_only_what_changes() {
      Bench bench = new Bench().committed().on(zoom(2));
      assertThat(bench.on(zoom(2)).wanted()).isEmpty();
      assertThat(bench.on(set(new ControlCall.SetFlashMode(FlashMode.OPEN))).wanted()).hasSize(1);
    }

    @Test
    void says_anew_when_it_is_ready_but_only_if_it_was_told_something() {
      Bench bench = new Bench().committed().on(zoom(2)).ready();
      assertThat(bench.on(zoom(2)).output().ready()).isTrue();
      assertThat(bench.on(zoom(3)).output().ready()).isFalse();
    }

    @Test
    void gets_its_initial_settings_back_with_the_next_commit_once_its_input_was_changed() {
      Bench bench = new Bench().committed().on(zoom(2)).on(new SessionCall.BeginConfig(),
          new SessionCall.RemoveInput(BACK), new SessionCall.AddInput(BACK));
      assertThat(bench.session().settings()).isEqualTo(CameraSettings.initial());
      assertThat(bench.commits().wanted()).containsExactly(told(CameraSettings.initial()));
    }

    @Test
    void keeps_its_settings_over_a_new_configuration() {
      Bench bench = new Bench().committed().on(zoom(2)).on(new SessionCall.BeginConfig()).commits();
      assertThat(bench.wanted()).isEmpty();
      assertThat(bench.session().settings().zoomRatio()).isEqualTo(2);
    }

    @Test
    void takes_photos_as_it_is_set() {
      StudioCommand.TakePhoto taken = (StudioCommand.TakePhoto)
          new Bench().committed().on(zoom(2)).ready().on(Bench.capture()).wanted().head();
      assertThat(taken.plan().settings().zoomRatio()).isEqualTo(2);
    }
  }

  @Nested
  class Muting {

    private final CameraSettings muted = new CameraSettings.Builder().muted(true).build();

    private static Bench mute(Bench bench, boolean on) {
      return bench.took("mute", Either.right(InputMachine.mute(bench.studio(), on)));
    }

    @Test
    void is_told_to_the_committed_camera_and_to_the_applications_once() {
      Bench bench = mute(new Bench().started(), true);
      assertThat(bench.wanted()).containsExactly(new StudioCommand.TellMuted(true), told(muted));
      assertThat(mute(bench, true).wanted()).isEmpty();
      assertThat(mute(bench, false).wanted()).containsExactly(new StudioCommand.TellMuted(false), told(CameraSettings.initial()));
    }

    @Test
    void reaches_a_camera_that_is_committed_later() {
      Bench bench = mute(new Bench().configured().on(new SessionCall.AddPreview(PREVIEW)), true);
      assertThat(bench.wanted()).containsExactly(new StudioCommand.TellMuted(true));
      assertThat(bench.commits().wanted()).isEqualTo(List.of(told(muted)));
    }

    @Test
    void is_no_setting_of_the_session() {
      Bench bench = mute(new Bench().started(), true).on(zoom(2));
      assertThat(bench.wanted()).containsExactly(told(new CameraSettings.Builder().muted(true).zoomRatio(2).build()));
      assertThat(bench.session().settings().muted()).isFalse();
    }

    @Test
    void passes_over_a_camera_that_cannot_be_muted() {
      Bench front = new Bench().on(new SessionCall.BeginConfig(), new SessionCall.AddInput(FRONT),
          new SessionCall.AddOutput(OUTPUT)).commits();
      assertThat(mute(front, true).wanted()).containsExactly(new StudioCommand.TellMuted(true));
    }
  }
}
