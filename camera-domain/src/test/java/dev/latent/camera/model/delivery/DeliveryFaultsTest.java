package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.failedFor;
import static dev.latent.camera.model.delivery.Rig.tell;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.DeliveryCommand.BeginSurvey;
import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.Interrupt;
import dev.latent.camera.model.delivery.DeliveryCommand.ProcessImage;
import dev.latent.camera.model.delivery.DeliveryCommand.RecordFailure;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fault means for its photo, and what is told of it. */
class DeliveryFaultsTest {

  private final Rig rig = Rig.ready();

  private DeferredJob job() {
    return rig.state().backlog().find(A).get();
  }

  /** Fails the photo again and again, each time as soon as it runs; the waits in between. */
  private Seq<Duration> waits(ProcessingFault fault, int times) {
    Seq<Duration> waits = List.empty();
    for (int i = 0; i < times && rig.state().size() > 0; i++) {
      rig.broke(A, fault);
      Option<Duration> next = rig.state().nextWake().map(it -> it.minus(rig.uptime()));
      waits = waits.appendAll(next);
      next.forEach(_ -> rig.wake());
    }
    return waits;
  }

  private static Seq<Duration> seconds(Integer... seconds) {
    return List.of(seconds).map(Duration::ofSeconds);
  }

  @Nested
  class A_normal_photo {

    @ParameterizedTest
    @EnumSource(names = {"INVALID_PHOTO_ID", "FAILED"})
    void is_given_up_at_once_after_a_fatal_fault(ProcessingFault fault) {
      rig.add(A).broke(A, fault);
      assertThat(rig.wanted()).contains(new RecordFailure(A, fault), failedFor(A, fault),
          tell(new DeliveryNotice.FaultReported(A, fault))).doesNotContain(new FreeRaw(A));
      assertThat(rig.state().whyNotYet(A)).contains(new HoldReason.GivenUp(fault));
      assertThat(rig.state().size()).isZero();
    }

    @Test
    void is_given_up_after_six_failures_that_count_waiting_twice_as_long_each_time() {
      rig.add(A);
      assertThat(waits(ProcessingFault.ABNORMAL, 5)).isEqualTo(seconds(2, 4, 8, 16, 32));
      assertThat(rig.running()).contains(A);
      assertThat(rig.broke(A, ProcessingFault.ABNORMAL).wanted())
          .contains(new RecordFailure(A, ProcessingFault.ABNORMAL), failedFor(A, ProcessingFault.ABNORMAL));
    }

    @Test
    void fails_silently_until_it_is_given_up() {
      rig.add(A).broke(A, ProcessingFault.ABNORMAL);
      assertThat(rig.told()).doesNotHaveAnyElementsOfTypes(DeliveryNotice.FaultReported.class);
    }

    @Test
    void counts_a_failed_store_like_a_failure_of_the_device() {
      rig.add(A);
      waits(ProcessingFault.ABNORMAL, 5);
      rig.finished(A).on(new DeliveryEvent.NotStored(A, Option.some(ProcessingFault.STORE_FAILED)));
      assertThat(rig.wanted()).contains(new RecordFailure(A, ProcessingFault.STORE_FAILED),
          failedFor(A, ProcessingFault.STORE_FAILED)).doesNotContain(new FreeRaw(A));
    }

    @Test
    void never_waits_longer_than_five_minutes_for_the_heat_and_is_not_given_up_for_it() {
      rig.add(A);
      assertThat(waits(ProcessingFault.HIGH_TEMPERATURE, 10))
          .isEqualTo(seconds(2, 4, 8, 16, 32, 64, 128, 256, 300, 300));
      assertThat(job().attempts()).isZero();
      assertThat(rig.broke(A, ProcessingFault.HIGH_TEMPERATURE).told())
          .contains(new DeliveryNotice.FaultReported(A, ProcessingFault.HIGH_TEMPERATURE));
    }

    @Test
    void runs_again_without_waiting_or_counting_after_an_interruption() {
      rig.add(A);
      for (int i = 0; i < 20; i++) {
        assertThat(rig.broke(A, ProcessingFault.INTERRUPTED).done())
            .containsExactly(new ProcessImage(A, ExecutionMode.LOAD_BALANCE));
      }
      assertThat(job().attempts()).isZero();
      assertThat(job().lastFault()).contains(ProcessingFault.INTERRUPTED);
    }

    @Test
    void is_told_to_be_held_with_the_reason_when_it_is_put_back() {
      rig.add(A).broke(A, ProcessingFault.ABNORMAL);
      assertThat(rig.told()).contains(new DeliveryNotice.Held(A,
          new HoldReason.BackingOff(ProcessingFault.ABNORMAL, 1, Duration.ofSeconds(2))));
      assertThat(rig.add(B).told()).as("what runs at once is not held")
          .doesNotHaveAnyElementsOfTypes(DeliveryNotice.Held.class);
      assertThat(rig.thermal(5).broke(B, ProcessingFault.INTERRUPTED).told())
          .contains(new DeliveryNotice.Held(B, HoldReason.Gate.THERMAL_SEVERE));
    }
  }

  @Nested
  class A_high_photo {

    @ParameterizedTest
    @EnumSource(names = {"TIMEOUT", "ABNORMAL", "HIGH_TEMPERATURE", "INTERRUPTED"})
    void falls_back_to_normal_after_a_fault_and_says_so(ProcessingFault fault) {
      rig.thermal(3).add(A).now(A).broke(A, fault);
      assertThat(rig.told()).contains(new DeliveryNotice.FaultReported(A, fault));
      assertThat(rig.state().priority(A)).contains(JobPriority.NORMAL);
      assertThat(rig.running()).as("normal work is held").isEmpty();
    }

    @Test
    void need_not_wait_for_its_next_try() {
      rig.add(A).broke(A, ProcessingFault.ABNORMAL);
      assertThat(rig.now(A).done()).containsExactly(new ProcessImage(A, ExecutionMode.HIGH_PERFORMANCE));
    }
  }

  @Nested
  class The_death_of_the_device {

    @Test
    void puts_the_photo_that_ran_back_and_blames_no_other() {
      rig.add(A, B).hal(HalState.DISCONNECTED);
      assertThat(rig.running()).isEmpty();
      assertThat(job().deaths()).isEqualTo(1);
      assertThat(job().state()).isEqualTo(JobState.FAILED);
      assertThat(rig.state().backlog().find(B).get().deaths()).isZero();
      assertThat(rig.hal(HalState.DISCONNECTED).wanted()).as("it dies once").isEmpty();
      assertThat(job().deaths()).isEqualTo(1);
    }

    @Test
    void is_followed_by_a_survey_when_the_device_is_back() {
      assertThat(rig.add(A).hal(HalState.DISCONNECTED).hal(HalState.READY).done()).contains(new BeginSurvey());
      assertThat(rig.hal(HalState.NOT_READY_OVERHEAT).done()).doesNotContain(new BeginSurvey());
    }

    @Test
    void over_the_same_photo_for_the_third_time_takes_it_for_poison() {
      rig.add(A);
      for (int i = 0; i < 2; i++) {
        rig.hal(HalState.DISCONNECTED).hal(HalState.READY).wake();
      }
      assertThat(rig.running()).contains(A);
      assertThat(rig.hal(HalState.DISCONNECTED).wanted())
          .contains(new RecordFailure(A, ProcessingFault.FAILED), failedFor(A, ProcessingFault.FAILED));
    }
  }

  @Nested
  class A_photo_that_was_given_up {

    private final Rig given = rig.add(A).broke(A, ProcessingFault.FAILED);

    @Test
    void does_not_become_final_by_a_late_result() {
      assertThat(given.finished(A).wanted()).isEmpty();
    }

    @Test
    void is_not_hastened() {
      assertThat(given.now(A).wanted()).isEmpty();
    }

    @Test
    void begins_a_new_life_when_it_is_retried() {
      assertThat(given.on(new DeliveryEvent.Retry(A)).done())
          .containsExactly(new ProcessImage(A, ExecutionMode.LOAD_BALANCE));
      assertThat(job().attempts()).isZero();
      assertThat(given.finished(A).stored(A).told()).hasAtLeastOneElementOfType(DeliveryNotice.BecameFinal.class);
    }

    @Test
    void leaves_without_a_second_word_when_it_is_deleted_and_loses_its_raw() {
      given.on(new DeliveryEvent.Remove(A, false));
      assertThat(given.wanted()).containsExactly(new FreeRaw(A));
    }

    @Test
    void alone_is_retried() {
      assertThat(given.add(B).on(new DeliveryEvent.Retry(B)).wanted()).isEmpty();
    }
  }

  @Nested
  class Deleting_or_withdrawing {

    @Test
    void a_waiting_photo_frees_its_raw() {
      rig.thermal(5).add(A).on(new DeliveryEvent.Withdraw(A));
      assertThat(rig.done()).containsExactly(new FreeRaw(A));
      assertThat(rig.told()).contains(new DeliveryNotice.BecameFinal(A, new Finality.Withdrawn()));
    }

    @Test
    void a_running_photo_stops_the_device_and_lets_nothing_start_before_it_has_let_go() {
      rig.add(A, B).on(new DeliveryEvent.Remove(A, false));
      assertThat(rig.done()).containsExactly(new Interrupt(), new FreeRaw(A));
      assertThat(rig.told()).contains(new DeliveryNotice.BecameFinal(A, new Finality.Removed()));
      assertThat(rig.broke(A, ProcessingFault.INTERRUPTED).done())
          .containsExactly(new ProcessImage(B, ExecutionMode.LOAD_BALANCE));
    }

    @Test
    void a_photo_that_is_being_stored_is_told_once() {
      rig.add(A).finished(A).on(new DeliveryEvent.Withdraw(A));
      assertThat(rig.done()).containsExactly(new FreeRaw(A));
      assertThat(rig.stored(A).told()).doesNotHaveAnyElementsOfTypes(DeliveryNotice.BecameFinal.class);
    }

    @Test
    void an_unknown_photo_frees_its_raw_and_tells_nothing() {
      assertThat(rig.on(new DeliveryEvent.Remove(A, false)).wanted()).containsExactly(new FreeRaw(A));
    }

    @Test
    void a_photo_that_was_added_too_late_ends_by_the_library() {
      rig.on(new DeliveryEvent.Remove(A, false)).add(A).finished(A).on(new DeliveryEvent.NotStored(A, Option.none()));
      assertThat(rig.state().size()).isZero();
    }
  }

  @Nested
  class The_status {

    @Test
    void is_idle_running_and_idle_again() {
      assertThat(rig.state().status()).isEqualTo(DpsStatus.SESSION_STATE_IDLE);
      assertThat(rig.add(A).told()).contains(new DeliveryNotice.StatusChanged(DpsStatus.SESSION_STATE_RUNNING),
          new DeliveryNotice.SizeChanged(1));
      assertThat(rig.developed().told()).contains(new DeliveryNotice.StatusChanged(DpsStatus.SESSION_STATE_IDLE),
          new DeliveryNotice.SizeChanged(0));
    }

    @Test
    void is_suspended_while_the_device_is_not_ready_and_runnable_while_the_heat_holds() {
      rig.thermal(5).hal(HalState.NOT_READY_OVERHEAT).add(A);
      assertThat(rig.state().status()).isEqualTo(DpsStatus.SESSION_STATE_SUSPENDED);
      assertThat(rig.hal(HalState.READY).state().status()).isEqualTo(DpsStatus.SESSION_STATE_RUNNABLE);
    }

    @Test
    void is_preempted_while_a_camera_has_the_device() {
      assertThat(rig.camera(CameraState.CAMERA_OPENING).state().status())
          .isEqualTo(DpsStatus.SESSION_STATE_PREEMPTED);
    }

    @Test
    void of_a_device_that_rests_is_told_to_it_once() {
      assertThat(rig.add(A).developed().thermal(1).thermal(0).done()).isEmpty();
    }
  }
}
