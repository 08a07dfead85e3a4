package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Bench.BACK;
import static dev.latent.camera.model.session.Bench.CLOSED;
import static dev.latent.camera.model.session.Bench.FRONT;
import static dev.latent.camera.model.session.Bench.OUTPUT;
import static dev.latent.camera.model.session.Bench.SECOND;
import static dev.latent.camera.model.session.Bench.SESSION;
import static dev.latent.camera.model.session.Bench.UNFIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.CameraId;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.photo.PhotoStream;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionMachineTest {

  private static Option<OutputId> served(Studio studio, CameraId camera) {
    return studio.runningOn(camera).flatMap(Session::output);
  }

  @Nested
  class An_input {

    private final Bench bench = new Bench().on(new SessionCall.BeginConfig());

    @Test
    void is_alone_in_its_session() {
      bench.on(new SessionCall.AddInput(BACK));
      assertThat(bench.refusal(new SessionCall.AddInput(FRONT))).contains(CameraErrorCode.SERVICE_FATAL_ERROR);
      assertThat(Configuring.canAddInput(bench.studio(), SESSION, FRONT)).isFalse();
    }

    @Test
    void has_to_be_open() {
      assertThat(bench.refusal(new SessionCall.AddInput(CLOSED))).contains(CameraErrorCode.DEVICE_DISABLED);
    }

    @Test
    void of_another_session_is_refused_until_that_one_is_released() {
      bench.on(new SessionCall.AddInput(BACK));
      Studio two = bench.studio().session(Bench.SYSTEM, SceneMode.NORMAL_PHOTO);
      SessionId other = new SessionId(two.given());
      two = SessionMachine.ask(two, other, new SessionCall.BeginConfig()).get().state();
      assertThat(Configuring.canAddInput(two, other, BACK)).isFalse();
      assertThat(Configuring.canAddInput(two, other, FRONT)).isTrue();
      two = SessionMachine.ask(two, SESSION, new SessionCall.Release()).get().state();
      assertThat(Configuring.canAddInput(two, other, BACK)).isTrue();
    }

    @Test
    void is_removed_only_where_it_is() {
      bench.on(new SessionCall.AddInput(BACK));
      assertThat(bench.refusal(new SessionCall.RemoveInput(FRONT))).contains(CameraErrorCode.SERVICE_FATAL_ERROR);
      assertThat(bench.on(new SessionCall.RemoveInput(BACK)).session().input()).isEmpty();
      assertThat(bench.studio().input(BACK).open()).as("removing does not close").isTrue();
    }
  }

  @Nested
  class An_output {

    private final Bench bench = new Bench().on(new SessionCall.BeginConfig(), new SessionCall.AddInput(BACK));

    @Test
    void needs_an_input_and_a_profile_of_its_camera() {
      assertThat(bench.refusal(new SessionCall.AddOutput(UNFIT))).contains(CameraErrorCode.SERVICE_FATAL_ERROR);
      assertThat(Configuring.canAddOutput(bench.studio(), SESSION, UNFIT)).isFalse();
      assertThat(Configuring.canAddOutput(bench.studio(), SESSION, OUTPUT)).isTrue();
    }

    @Test
    void that_was_refused_belongs_to_no_session() {
      assertThat(bench.ask(new SessionCall.AddOutput(UNFIT)).isLeft()).isTrue();
      assertThat(bench.studio().sessionOf(UNFIT)).isEmpty();
    }

    @Test
    void is_removed_only_where_it_is_and_is_free_then() {
      bench.on(new SessionCall.AddOutput(OUTPUT));
      assertThat(bench.refusal(new SessionCall.RemoveOutput(SECOND))).contains(CameraErrorCode.SERVICE_FATAL_ERROR);
      assertThat(bench.on(new SessionCall.RemoveOutput(OUTPUT)).studio().sessionOf(OUTPUT)).isEmpty();
    }

    @Test
    void that_was_released_is_not_added_again() {
      bench.on(new OutputCall.Release());
      assertThat(bench.refusal(new SessionCall.AddOutput(OUTPUT))).contains(CameraErrorCode.SERVICE_FATAL_ERROR);
      assertThat(bench.refusal(new OutputCall.Release())).contains(CameraErrorCode.SERVICE_FATAL_ERROR);
    }

    @Test
    void takes_one_capture_until_the_camera_is_ready_again() {
      Bench ready = Bench.in(SessionPhase.STARTED);
      assertThat(ready.refusal(Bench.capture())).contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
      ready.on(new OutputCall.BecomeReady()).on(Bench.capture());
      assertThat(ready.refusal(Bench.capture())).contains(CameraErrorCode.OPERATION_NOT_ALLOWED);
      assertThat(ready.on(new OutputCall.BecomeReady()).refusal(Bench.capture())).isEmpty();
    }
  }

  @Nested
  class The_device {

    @Test
    void is_configured_with_what_was_added() {
      Bench bench = new Bench().configured().on(new SessionCall.CommitConfig());
      StudioCommand.ConfigureStreams wanted = (StudioCommand.ConfigureStreams) bench.wanted().head();
      assertThat(wanted.streams().camera()).isEqualTo(new CameraId("back"));
      assertThat(wanted.streams().photo().map(PhotoStream::profile)).contains(Gear.LARGE);
      assertThat(wanted.streams().deferred()).isTrue();
    }

    @Test
    void that_refuses_the_streams_takes_the_session_back_to_configuring() {
      Bench bench = new Bench().configured().on(new SessionCall.CommitConfig()).refused();
      assertThat(bench.session().phase()).isEqualTo(SessionPhase.CONFIG_INPROGRESS);
      assertThat(bench.session().deferral()).isEqualTo(Deferral.UNDECIDED);
      assertThat(bench.on(new SessionCall.CommitConfig()).answered().session().phase())
          .isEqualTo(SessionPhase.CONFIG_COMMITTED);
    }

    @Test
    void that_refuses_the_streams_has_nothing_ready_whatever_it_said_meanwhile() {
      Bench bench = Bench.in(SessionPhase.CONFIGURING).ready().refused();
      assertThat(bench.output().ready()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = SessionPhase.class, names = "CONFIGURING", mode = EnumSource.Mode.EXCLUDE)
    void that_answers_too_late_changes_nothing(SessionPhase phase) {
      Bench bench = Bench.in(phase);
      Studio before = bench.studio();
      assertThat(bench.refused().studio()).isEqualTo(before);
    }

    @Test
    void is_started_stopped_and_stopped_again_before_it_is_configured_anew_or_closed() {
      StudioCommand start = new StudioCommand.StartCamera(new CameraId("back"), Option.none());
      StudioCommand stop = new StudioCommand.StopCamera(new CameraId("back"), Option.none());
      Bench bench = Bench.in(SessionPhase.STARTED);
      assertThat(bench.wanted()).containsExactly(start);
      assertThat(bench.ask(new SessionCall.Stop()).map(Step::commands).get()).containsExactly(stop);
      assertThat(bench.ask(new SessionCall.BeginConfig()).map(Step::commands).get()).containsExactly(stop);
      assertThat(bench.ask(new SessionCall.Release()).map(Step::commands).get())
          .containsExactly(stop, new StudioCommand.CloseCamera(BACK));
    }

    @Test
    void tells_its_readiness_to_the_output_that_it_serves() {
      assertThat(served(Bench.in(SessionPhase.STARTED).studio(), new CameraId("back"))).contains(OUTPUT);
      assertThat(served(Bench.in(SessionPhase.STARTED).studio(), new CameraId("front"))).isEmpty();
      assertThat(served(Bench.in(SessionPhase.CONFIG_INPROGRESS).studio(), new CameraId("back"))).isEmpty();
    }
  }
}
