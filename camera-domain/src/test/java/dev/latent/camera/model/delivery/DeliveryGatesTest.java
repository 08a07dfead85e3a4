package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.C;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.DeliveryCommand.Interrupt;
import dev.latent.camera.model.delivery.DeliveryCommand.ProcessImage;
import dev.latent.camera.model.delivery.DeliveryCommand.Rest;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may run when, and what follows when that changes. */
class DeliveryGatesTest {

  private final Rig rig = Rig.ready();

  @Test
  void hold_everything_until_the_device_has_spoken_and_was_compared_with_the_library() {
    Rig fresh = new Rig();
    assertThat(fresh.add(A).now(A).done()).isEmpty();
    assertThat(fresh.state().whyNotYet(A)).contains(HoldReason.Gate.PROCESSOR_DISCONNECTED);
    assertThat(fresh.on(new DeliveryEvent.SurveyBegan()).hal(HalState.READY).running()).isEmpty();
    assertThat(fresh.state().whyNotYet(A)).contains(HoldReason.Gate.SYNCHRONISING);
    assertThat(fresh.on(Rig.surveyed(Rig.nothing())).running()).contains(A);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void let_normal_work_through_while_it_is_cool(int level) {
    assertThat(rig.thermal(level).add(A).done()).containsExactly(new ProcessImage(A, ExecutionMode.LOAD_BALANCE));
  }

  @ParameterizedTest
  @CsvSource({"2, THERMAL_FAIR", "3, THERMAL_FAIR", "4, THERMAL_FAIR", "5, THERMAL_SEVERE", "-1, THERMAL_SEVERE",
      "6, THERMAL_SEVERE"})
  void hold_normal_work_while_it_is_warm_and_let_high_work_through(int level, HoldReason.Gate gate) {
    assertThat(rig.thermal(level).add(A).done()).isEmpty();
    assertThat(rig.state().whyNotYet(A)).contains(gate);
    assertThat(rig.now(A).done()).containsExactly(new ProcessImage(A, ExecutionMode.HIGH_PERFORMANCE));
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_READY_PREEMPTED", "NOT_READY_OVERHEAT", "NOT_READY_TEMPORARILY"})
  void hold_normal_work_while_the_device_is_not_ready_and_let_high_work_through(HalState hal) {
    assertThat(rig.hal(hal).add(A).done()).isEmpty();
    assertThat(rig.state().whyNotYet(A)).contains(HoldReason.Gate.PROCESSOR_NOT_READY);
    assertThat(rig.now(A).done()).containsExactly(new ProcessImage(A, ExecutionMode.HIGH_PERFORMANCE));
  }

  @Test
  void hold_normal_work_while_another_camera_is_open_and_let_high_work_through() {
    assertThat(rig.camera(CameraState.NORMAL_CAMERA_OPEN).add(A).done()).isEmpty();
    assertThat(rig.state().whyNotYet(A)).contains(HoldReason.Gate.CAMERA_OPEN);
    assertThat(rig.now(A).done()).containsExactly(new ProcessImage(A, ExecutionMode.HIGH_PERFORMANCE));
  }

  @ParameterizedTest
  @EnumSource(names = {"SYSTEM_CAMERA_OPEN", "CAMERA_OPENING"})
  void hold_all_work_while_the_system_camera_is_open_or_a_camera_opens(CameraState camera) {
    rig.camera(camera).add(A).now(A);
    assertThat(rig.done()).isEmpty();
    assertThat(rig.camera(CameraState.NORMAL_CAMERA_CLOSED).done())
        .containsExactly(new ProcessImage(A, ExecutionMode.HIGH_PERFORMANCE));
  }

  @Test
  void hold_high_work_without_counting_while_the_device_is_away() {
    rig.hal(HalState.DISCONNECTED).add(A).now(A);
    assertThat(rig.done()).isEmpty();
    assertThat(rig.state().whyNotYet(A)).contains(HoldReason.Gate.PROCESSOR_DISCONNECTED);
    assertThat(rig.state().backlog().find(A).get().deaths()).isZero();
  }

  @Test
  void let_work_through_while_space_is_short_and_say_running() {
    rig.hal(HalState.READY_SPACE_LIMIT_REACHED).add(A);
    assertThat(rig.running()).contains(A);
    assertThat(rig.state().status()).isEqualTo(DpsStatus.SESSION_STATE_RUNNING);
  }

  @Test
  void interrupt_what_runs_when_they_shut_and_run_it_again_when_they_open() {
    assertThat(rig.add(A).thermal(3).done()).containsExactly(new Interrupt());
    assertThat(rig.thermal(4).done()).as("once").isEmpty();
    assertThat(rig.broke(A, ProcessingFault.INTERRUPTED).done()).containsExactly(new Rest());
    assertThat(rig.thermal(1).done()).containsExactly(new ProcessImage(A, ExecutionMode.LOAD_BALANCE));
    assertThat(rig.state().backlog().find(A).get().attempts()).isZero();
  }

  @Test
  void leave_high_work_alone_that_passes_them() {
    rig.camera(CameraState.NORMAL_CAMERA_OPEN).add(A).now(A);
    assertThat(rig.thermal(5).done()).isEmpty();
    assertThat(rig.camera(CameraState.CAMERA_OPENING).done()).containsExactly(new Interrupt());
  }

  @Test
  void give_the_device_to_an_opening_camera_also_during_a_survey() {
    rig.add(A).on(new DeliveryEvent.SurveyBegan());
    assertThat(rig.done()).as("a survey alone does not interrupt").isEmpty();
    assertThat(rig.camera(CameraState.CAMERA_OPENING).done()).containsExactly(new Interrupt());
  }

  @Test
  void give_the_device_to_an_opening_camera_also_while_the_library_is_busy() {
    rig.add(A, B, C).finished(A).finished(C);
    assertThat(rig.running()).contains(B);
    assertThat(rig.camera(CameraState.CAMERA_OPENING).done()).containsExactly(new Interrupt());
  }

  @Test
  void run_a_photo_again_at_once_that_was_wanted_after_it_had_started() {
    rig.camera(CameraState.SYSTEM_CAMERA_CLOSED).add(A).now(A).camera(CameraState.NORMAL_CAMERA_OPEN);
    assertThat(rig.done()).containsExactly(new Interrupt());
    rig.broke(A, ProcessingFault.INTERRUPTED);
    assertThat(rig.wanted()).contains(new ProcessImage(A, ExecutionMode.HIGH_PERFORMANCE));
    assertThat(rig.told()).doesNotHaveAnyElementsOfTypes(DeliveryNotice.FaultReported.class);
  }

  @Test
  void are_told_when_they_shut_and_when_they_open() {
    assertThat(rig.thermal(2).told()).containsExactly(
        new DeliveryNotice.GateChanged(Option.some(HoldReason.Gate.THERMAL_FAIR)));
    assertThat(rig.thermal(0).told()).containsExactly(
        new DeliveryNotice.GateChanged(Option.none()));
  }
}
