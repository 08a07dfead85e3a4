package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Bench.BACK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.control.FlashMode;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.SceneMode;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a session whose input is closed: another application may have the camera then. */
class ClosedInputTest {

  private static Bench closed(Bench bench) {
    bench.took("close", Either.right(InputMachine.closing(bench.studio(), BACK)));
    return bench.with(InputMachine.opened(bench.studio(), BACK, false));
  }

  @ParameterizedTest
  @EnumSource(value = SessionPhase.class, names = {"CONFIGURING", "CONFIG_COMMITTED", "STARTED"})
  void the_streams_are_gone_and_with_them_what_was_committed(SessionPhase phase) {
    Bench bench = closed(Bench.in(phase));
    assertThat(bench.session().phase()).isEqualTo(SessionPhase.INIT);
    assertThat(bench.session().output()).as("what was added stays").contains(Bench.OUTPUT);
    assertThat(bench.refusal(Bench.capture())).contains(CameraErrorCode.SESSION_NOT_RUNNING);
    assertThat(bench.refusal(new SessionCall.Start())).contains(CameraErrorCode.SESSION_NOT_CONFIG);
    assertThat(bench.refusal(new SessionCall.Set(new ControlCall.SetFlashMode(FlashMode.OPEN))))
        .contains(CameraErrorCode.SESSION_NOT_CONFIG);
  }

  @ParameterizedTest
  @EnumSource(value = SessionPhase.class, names = {"INIT", "CONFIG_INPROGRESS", "RELEASED"})
  void a_session_that_has_committed_nothing_stays_as_it_is(SessionPhase phase) {
    assertThat(closed(Bench.in(phase)).session().phase()).isEqualTo(phase);
  }

  @Test
  void a_running_camera_stops_before_it_is_closed() {
    Bench bench = new Bench().started();
    assertThat(InputMachine.closing(bench.studio(), BACK).commands()).containsExactly(
        new StudioCommand.StopCamera(Gear.BACK.cameraId(), Option.none()), new StudioCommand.CloseCamera(BACK));
  }

  @Test
  void nothing_is_asked_of_the_camera_any_more() {
    Bench bench = closed(new Bench().started());
    assertThat(bench.on(new SessionCall.Release()).wanted()).isEmpty();
  }

  @Test
  void an_answer_to_streams_that_are_gone_comes_too_late() {
    Bench bench = closed(Bench.in(SessionPhase.CONFIGURING));
    assertThat(bench.refused().session().phase()).isEqualTo(SessionPhase.INIT);
  }

  @Test
  void the_streams_of_a_closed_input_are_not_committed() {
    Bench bench = closed(new Bench().configured());
    assertThat(bench.refusal(new SessionCall.CommitConfig())).contains(CameraErrorCode.DEVICE_DISABLED);
    bench.with(InputMachine.opened(bench.studio(), BACK, true));
    assertThat(bench.commits().session().phase()).isEqualTo(SessionPhase.CONFIG_COMMITTED);
  }

  @Test
  void another_application_uses_the_camera_meanwhile() {
    Bench bench = closed(new Bench().started());
    Studio other = bench.studio().input(Bench.OTHER, Gear.BACK);
    InputId theirs = new InputId(other.given());
    other = InputMachine.opened(other, theirs, true).session(Bench.OTHER, SceneMode.NORMAL_PHOTO);
    SessionId session = new SessionId(other.given());
    other = SessionMachine.ask(other, session, new SessionCall.BeginConfig()).get().state();
    assertThat(Configuring.canAddInput(other, session, theirs)).isTrue();
    assertThat(SessionMachine.ask(other, session, new SessionCall.AddInput(theirs)).isRight()).isTrue();
  }
}
