package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.C;
import static dev.latent.camera.model.delivery.Rig.D;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.Interrupt;
import dev.latent.camera.model.delivery.DeliveryCommand.ProcessImage;
import dev.latent.camera.model.delivery.DeliveryCommand.Reset;
import dev.latent.camera.model.delivery.DeliveryCommand.Rest;
import dev.latent.camera.model.delivery.DeliveryCommand.Store;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The second phase against the clock: how long it goes on, waits and holds back. */
class DeliveryPaceTest {

  private static final Duration WATCHDOG = Duration.ofSeconds(11);

  @Nested
  class The_trailing_window {

    private final Rig rig = Rig.ready().thermal(3).camera(CameraState.SYSTEM_CAMERA_OPEN).add(A);

    @Test
    void ignores_the_heat_for_25_seconds_after_the_system_camera_closes() {
      rig.on(new DeliveryEvent.FirstStageDelivered()).camera(CameraState.SYSTEM_CAMERA_CLOSED);
      assertThat(rig.running()).contains(A);
      rig.developed();
      assertThat(rig.state().nextWake()).contains(rig.uptime().plus(Duration.ofSeconds(25)));
      rig.wake();
      assertThat(rig.add(B).done()).isEmpty();
    }

    @Test
    void interrupts_what_runs_when_it_ends() {
      rig.on(new DeliveryEvent.FirstStageDelivered()).camera(CameraState.SYSTEM_CAMERA_CLOSED).add(B)
          .pass(Duration.ofSeconds(20)).developed().pass(Duration.ofSeconds(5)).on(new DeliveryEvent.Woke());
      assertThat(rig.done()).containsExactly(new Interrupt());
    }

    @Test
    void does_not_begin_without_a_first_stage() {
      assertThat(rig.camera(CameraState.SYSTEM_CAMERA_CLOSED).running()).isEmpty();
    }

    @Test
    void does_not_begin_when_another_camera_closes() {
      rig.on(new DeliveryEvent.FirstStageDelivered()).camera(CameraState.NORMAL_CAMERA_CLOSED);
      assertThat(rig.running()).isEmpty();
    }

    @Test
    void goes_on_with_what_an_opened_camera_has_cut_off() {
      rig.on(new DeliveryEvent.FirstStageDelivered()).camera(CameraState.SYSTEM_CAMERA_CLOSED)
          .pass(Duration.ofSeconds(10)).camera(CameraState.NORMAL_CAMERA_OPEN)
          .broke(A, ProcessingFault.INTERRUPTED)
          .pass(Duration.ofSeconds(100))
          .on(new DeliveryEvent.FirstStageDelivered())
          .camera(CameraState.NORMAL_CAMERA_CLOSED);
      assertThat(rig.running()).contains(A);
      rig.developed();
      assertThat(rig.state().nextWake()).contains(rig.uptime().plus(Duration.ofSeconds(15)));
    }
  }

  @Nested
  class The_watchdog {

    private final Rig rig = Rig.ready();

    @Test
    void ends_a_silent_photo_after_11_seconds_and_stops_the_device() {
      rig.add(A);
      assertThat(rig.state().nextWake()).contains(WATCHDOG);
      rig.wake();
      assertThat(rig.done()).containsExactly(new Interrupt());
      assertThat(rig.state().whyNotYet(A)).contains(
          new HoldReason.BackingOff(ProcessingFault.TIMEOUT, 1, WATCHDOG.plusSeconds(2)));
    }

    @Test
    void lets_nothing_start_before_the_device_has_let_go() {
      assertThat(rig.add(A, B).silent().done()).containsExactly(new Interrupt());
      assertThat(rig.broke(A, ProcessingFault.INTERRUPTED).done())
          .containsExactly(new ProcessImage(B, ExecutionMode.LOAD_BALANCE));
      assertThat(rig.state().backlog().find(A).get().attempts()).as("judged once").isEqualTo(1);
    }

    @Test
    void resets_a_device_that_stays_silent_on_the_third_time() {
      rig.add(A, B).silent().silent();
      assertThat(rig.done()).containsExactly(new Interrupt());
      assertThat(rig.silent().done()).containsExactly(new Reset(), new ProcessImage(B, ExecutionMode.LOAD_BALANCE));
      assertThat(rig.state().backlog().find(A).get().attempts()).as("one try, one failure").isEqualTo(1);
    }

    @Test
    void resets_a_device_that_is_too_slow_for_three_photos_in_a_row() {
      rig.add(A, B, C).silent().broke(A, ProcessingFault.INTERRUPTED).silent()
          .broke(B, ProcessingFault.INTERRUPTED);
      assertThat(rig.running()).contains(C);
      assertThat(rig.silent().done()).contains(new Reset()).doesNotContain(new Interrupt());
    }

    @Test
    void counts_anew_after_another_answer() {
      rig.add(A, B, C, D).silent().broke(A, ProcessingFault.INTERRUPTED).broke(B, ProcessingFault.ABNORMAL)
          .silent().broke(C, ProcessingFault.INTERRUPTED)
          .silent();
      assertThat(rig.done()).contains(new Interrupt()).doesNotContain(new Reset());
    }

    @Test
    void counts_anew_with_a_fresh_device() {
      rig.add(A).silent().silent().hal(HalState.DISCONNECTED).hal(HalState.READY);
      rig.pass(Duration.ofMinutes(5)).on(new DeliveryEvent.Woke());
      assertThat(rig.running()).contains(A);
      assertThat(rig.silent().done()).contains(new Interrupt())
          .doesNotContain(new Reset());
    }

    @Test
    void takes_a_late_result_all_the_same() {
      rig.add(A).wake();
      assertThat(rig.finished(A).done()).contains(new Store(A));
    }

    @Test
    void takes_an_alarm_that_rings_early_for_nothing() {
      rig.add(A).pass(WATCHDOG.minusNanos(1)).on(new DeliveryEvent.Woke());
      assertThat(rig.wanted()).isEmpty();
      assertThat(rig.state().nextWake()).contains(WATCHDOG);
    }
  }

  @Nested
  class A_busy_library {

    private final Rig rig = Rig.ready().add(A, B, C, D);

    @Test
    void takes_one_photo_at_a_time_and_holds_the_queue_while_a_second_waits() {
      assertThat(rig.finished(A).done()).containsExactly(new Store(A), new ProcessImage(B, ExecutionMode.LOAD_BALANCE));
      assertThat(rig.finished(B).done()).containsExactly(new Rest());
      assertThat(rig.state().whyNotYet(C)).contains(HoldReason.Gate.LIBRARY_BUSY);
      assertThat(rig.stored(A).done())
          .containsExactly(new FreeRaw(A), new Store(B), new ProcessImage(C, ExecutionMode.LOAD_BALANCE));
    }

    @Test
    void is_given_a_high_photo_at_once() {
      rig.finished(A).now(C).finished(B).finished(C);
      assertThat(rig.done()).startsWith(new Store(C));
    }

    @Test
    void is_given_a_finished_photo_at_once_when_somebody_asks_for_it() {
      rig.finished(A).finished(B);
      assertThat(rig.now(B).done()).contains(new Store(B));
      assertThat(rig.stored(A).done()).as("once").doesNotContain(new Store(B));
    }

    @Test
    void is_busy_until_it_answers_also_when_the_photo_is_deleted_meanwhile() {
      rig.finished(A).on(new DeliveryEvent.Remove(A, false));
      assertThat(rig.finished(B).done()).doesNotContain(new Store(B));
      assertThat(rig.on(new DeliveryEvent.NotStored(A, Option.none())).done()).contains(new Store(B));
    }

    @Test
    void goes_on_with_the_next_when_one_was_not_stored() {
      rig.finished(A).finished(B).on(new DeliveryEvent.NotStored(A, Option.some(ProcessingFault.STORE_FAILED)));
      assertThat(rig.done()).startsWith(new Store(B)).doesNotContain(new FreeRaw(A));
      assertThat(rig.state().whyNotYet(A)).contains(
          new HoldReason.BackingOff(ProcessingFault.STORE_FAILED, 1, Duration.ofSeconds(2)));
    }

    @Test
    void goes_on_with_the_next_when_the_one_in_store_was_deleted() {
      rig.finished(A).finished(B).on(new DeliveryEvent.Remove(A, false)).on(new DeliveryEvent.NotStored(A, Option.some(ProcessingFault.STORE_FAILED)));
      assertThat(rig.done()).startsWith(new Store(B));
    }
  }
}
