package dev.latent.camera.model.session;

import static dev.latent.camera.model.session.Bench.BACK;
import static dev.latent.camera.model.session.Bench.OTHER;
import static dev.latent.camera.model.session.Bench.SESSION;
import static dev.latent.camera.model.session.Bench.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.Gear;
import dev.latent.camera.model.Step;
import dev.latent.camera.model.device.Caller;
import dev.latent.camera.model.device.CameraErrorCode;
import dev.latent.camera.model.device.SceneMode;
import dev.latent.camera.model.session.Input.Hold;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has to make way for whom. */
class PreemptionTest {

  private static Seq<StudioCommand.TellPreempted> told(Step<Studio, StudioCommand> step) {
    return step.commands().filter(StudioCommand.TellPreempted.class::isInstance).map(StudioCommand.TellPreempted.class::cast);
  }

  @Nested
  class A_second_session_of_an_application {

    @ParameterizedTest
    @EnumSource(value = SessionPhase.class, names = "RELEASED", mode = EnumSource.Mode.EXCLUDE)
    void preempts_the_first_in_whatever_phase_and_tells_it(SessionPhase phase) {
      Bench bench = Bench.in(phase);
      Step<Studio, StudioCommand> step = SessionMachine.create(bench.studio(), SYSTEM, SceneMode.NORMAL_PHOTO);
      assertThat(step.state().session(SESSION).phase()).isEqualTo(SessionPhase.RELEASED);
      assertThat(step.state().session(new SessionId(step.state().given())).phase()).isEqualTo(SessionPhase.INIT);
      assertThat(told(step)).singleElement().satisfies(it -> {
        assertThat(it.error().code()).isEqualTo(CameraErrorCode.DEVICE_PREEMPTED);
        assertThat(it.session()).contains(SESSION);
        assertThat(it.input()).isEqualTo(bench.session().input());
      });
    }

    @Test
    void stops_and_closes_the_camera_of_the_first_and_frees_its_outputs() {
      Bench bench = new Bench().started();
      Step<Studio, StudioCommand> step = SessionMachine.create(bench.studio(), SYSTEM, SceneMode.NORMAL_PHOTO);
      assertThat(step.commands().take(2)).containsExactly(
          new StudioCommand.StopCamera(Gear.BACK.cameraId(), Option.none()), new StudioCommand.CloseCamera(BACK));
      assertThat(step.state().input(BACK).hold()).isEqualTo(Hold.CLOSING);
      assertThat(step.state().sessionOf(Bench.OUTPUT)).isEmpty();
    }

    @Test
    void leaves_a_released_one_alone() {
      assertThat(told(SessionMachine.create(Bench.in(SessionPhase.RELEASED).studio(), SYSTEM, SceneMode.NORMAL_PHOTO)))
          .isEmpty();
    }
  }

  @Test
  void a_session_of_another_application_leaves_the_first_alone() {
    Bench bench = new Bench().started();
    Step<Studio, StudioCommand> step = SessionMachine.create(bench.studio(), OTHER, SceneMode.NORMAL_PHOTO);
    assertThat(step.commands()).isEmpty();
    assertThat(step.state().session(SESSION)).isEqualTo(bench.session());
  }

  @Nested
  class A_camera_that_another_input_has {

    /** A studio where one application's session has the back camera, and another's input wants it. */
    private record Two(Studio studio, InputId has, SessionId session, InputId wants) {

      static Two of(Caller has, Caller wants) {
        Studio open = InputMachine.opened(Studio.EMPTY.input(has, Gear.BACK), new InputId(1), true);
        Studio both = open.session(has, SceneMode.NORMAL_PHOTO).input(wants, Gear.BACK);
        SessionId session = new SessionId(2);
        Studio begun = SessionMachine.ask(both, session, new SessionCall.BeginConfig()).get().state();
        Studio added = SessionMachine.ask(begun, session, new SessionCall.AddInput(new InputId(1))).get().state();
        return new Two(added, new InputId(1), session, new InputId(3));
      }

      CameraErrorCode refusal() {
        return InputMachine.opening(studio, wants).getLeft().code();
      }
    }

    @Test
    void is_taken_by_a_system_camera_from_a_public_application_with_its_session() {
      Two two = Two.of(OTHER, SYSTEM);
      Step<Studio, StudioCommand> step = InputMachine.opening(two.studio, two.wants).get();
      assertThat(step.commands().head()).isEqualTo(new StudioCommand.CloseCamera(two.has));
      assertThat(told(step)).singleElement().satisfies(it -> {
        assertThat(it.error().code()).isEqualTo(CameraErrorCode.DEVICE_PREEMPTED);
        assertThat(it.session()).contains(two.session);
        assertThat(it.input()).contains(two.has);
      });
      assertThat(step.state().session(two.session).phase()).isEqualTo(SessionPhase.RELEASED);
      assertThat(step.state().input(two.wants).hold()).isEqualTo(Hold.OPENING);
    }

    @Test
    void is_taken_also_where_it_is_in_no_session() {
      Studio studio = InputMachine.opened(Studio.EMPTY.input(OTHER, Gear.BACK), new InputId(1), true).input(SYSTEM, Gear.BACK);
      Step<Studio, StudioCommand> step = InputMachine.opening(studio, new InputId(2)).get();
      assertThat(told(step)).containsExactly(new StudioCommand.TellPreempted(Option.some(new InputId(1)), Option.none(),
          told(step).head().error()));
    }

    @Test
    void is_not_taken_by_a_public_application() {
      assertThat(Two.of(SYSTEM, OTHER).refusal()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
    }

    @Test
    void is_not_taken_by_one_of_the_same_rank() {
      assertThat(Two.of(SYSTEM, new Caller("com.example.gallery", true)).refusal()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
      assertThat(Two.of(OTHER, new Caller("com.example.third", false)).refusal()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
      assertThat(Two.of(SYSTEM, SYSTEM).refusal()).as("nor by its own application").isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
    }

    @Test
    void is_not_taken_while_it_is_being_opened_or_closed() {
      Two two = Two.of(OTHER, SYSTEM);
      Studio closing = InputMachine.closing(two.studio, two.has).state();
      assertThat(InputMachine.opening(closing, two.wants).getLeft().code()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
      Studio free = InputMachine.opened(closing, two.has, false);
      Studio opening = InputMachine.opening(free, two.has).get().state();
      assertThat(InputMachine.opening(opening, two.wants).getLeft().code()).isEqualTo(CameraErrorCode.CONFLICT_CAMERA);
      assertThat(InputMachine.opening(free, two.wants).isRight()).isTrue();
    }
  }
}
