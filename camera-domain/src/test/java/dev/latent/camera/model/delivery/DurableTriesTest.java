package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.surveyed;
import static dev.latent.camera.model.delivery.Rig.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.Interrupt;
import dev.latent.camera.model.delivery.DeliveryCommand.Note;
import dev.latent.camera.model.delivery.DeliveryCommand.ProcessImage;
import dev.latent.camera.model.delivery.DeliveryCommand.RecordFailure;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the library notes of a photo's tries, so that a crash forgets nothing (deviation D8). */
class DurableTriesTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00+01:00");

  @Nested
  class A_try {

    private final Rig rig = Rig.ready().unnoting();

    @Test
    void is_noted_before_the_device_gets_it() {
      rig.add(A);
      assertThat(rig.done()).containsExactly(new Note(A, tries(1, true, 0, 0, JobPriority.NORMAL)));
      assertThat(rig.on(new DeliveryEvent.Noted(A, 1)).done())
          .containsExactly(new ProcessImage(A, ExecutionMode.LOAD_BALANCE));
    }

    @Test
    void has_no_watchdog_before_the_device_has_it() {
      assertThat(rig.add(A).state().nextWake()).isEmpty();
      assertThat(rig.on(new DeliveryEvent.Noted(A, 1)).state().nextWake()).contains(Duration.ofSeconds(11));
    }

    @Test
    void that_cannot_be_noted_counts_and_comes_later() {
      rig.add(A).on(new DeliveryEvent.NotNoted(A, true));
      assertThat(rig.running()).isEmpty();
      assertThat(rig.state().whyNotYet(A)).contains(
          new HoldReason.BackingOff(ProcessingFault.STORE_FAILED, 1, Duration.ofSeconds(2)));
    }

    @Test
    void of_a_photo_that_the_library_has_no_more_ends_it() {
      rig.add(A).on(new DeliveryEvent.NotNoted(A, false));
      assertThat(rig.done()).containsExactly(new FreeRaw(A));
      assertThat(rig.told()).contains(new DeliveryNotice.BecameFinal(A, new Finality.Removed()));
    }

    @Test
    void that_a_gate_stops_in_time_never_reaches_the_device() {
      rig.add(A).camera(CameraState.CAMERA_OPENING);
      assertThat(rig.done()).doesNotContain(new Interrupt());
      assertThat(rig.on(new DeliveryEvent.Noted(A, 1)).done())
          .containsExactly(new Note(A, tries(2, false, 0, 0, JobPriority.NORMAL)));
      assertThat(rig.running()).isEmpty();
    }

    @Test
    void that_a_gate_without_an_interruption_stops_waits_for_it_too() {
      rig.add(A).on(new DeliveryEvent.SurveyBegan(), new DeliveryEvent.Noted(A, 1));
      assertThat(rig.done()).noneMatch(ProcessImage.class::isInstance);
      assertThat(rig.state().whyNotYet(A)).contains(HoldReason.Gate.SYNCHRONISING);
    }

    @Test
    void waits_for_the_later_of_two_notes() {
      rig.add(A).now(A);
      assertThat(rig.on(new DeliveryEvent.Noted(A, 1)).done()).isEmpty();
      assertThat(rig.on(new DeliveryEvent.Noted(A, 2)).done()).hasSize(1);
    }

    @Test
    void gets_the_device_as_hard_as_the_photo_is_wanted_then() {
      rig.add(A).now(A);
      assertThat(rig.on(new DeliveryEvent.Noted(A, 2)).done())
          .containsExactly(new ProcessImage(A, ExecutionMode.HIGH_PERFORMANCE));
    }

    @Test
    void gets_the_device_no_harder_than_the_photo_is_wanted_then() {
      rig.camera(CameraState.CAMERA_OPENING).add(A).now(A).camera(CameraState.SYSTEM_CAMERA_CLOSED);
      rig.on(new DeliveryEvent.TakeBack(A));
      assertThat(rig.on(new DeliveryEvent.Noted(A, 3)).done())
          .containsExactly(new ProcessImage(A, ExecutionMode.LOAD_BALANCE));
    }

    @Test
    void is_noted_as_ended_when_the_device_has_answered() {
      rig.add(A).on(new DeliveryEvent.Noted(A, 1)).broke(A, ProcessingFault.ABNORMAL);
      assertThat(rig.done()).contains(new Note(A, tries(2, false, 1, 0, JobPriority.NORMAL)));
    }

    @Test
    void is_noted_as_ended_when_the_process_ends_in_order() {
      rig.add(A).on(new DeliveryEvent.Noted(A, 1)).on(new DeliveryEvent.Closing());
      assertThat(rig.done()).containsExactly(new Interrupt(), new Note(A, tries(2, false, 0, 0, JobPriority.NORMAL)));
    }

    @Test
    void is_noted_as_ended_when_the_process_ends_in_order_before_its_result_is_durable() {
      rig.add(A, B).on(new DeliveryEvent.Noted(A, 1)).finished(A).on(new DeliveryEvent.Noted(B, 1)).finished(B);
      rig.on(new DeliveryEvent.Closing());
      assertThat(rig.done()).contains(new Note(A, tries(2, false, 0, 0, JobPriority.NORMAL)),
          new Note(B, tries(2, false, 0, 0, JobPriority.NORMAL)));
    }

    @Test
    void begins_no_more_once_the_process_ends() {
      rig.on(new DeliveryEvent.Closing()).add(A);
      assertThat(rig.done()).isEmpty();
    }

    @Test
    void stays_open_until_the_row_says_that_the_photo_is_final() {
      rig.add(A).on(new DeliveryEvent.Noted(A, 1)).finished(A);
      assertThat(rig.done()).noneMatch(Note.class::isInstance);
    }
  }

  @Nested
  class A_try_found_open_at_a_start {

    private final Rig rig = Rig.ready().on(new DeliveryEvent.ClockRead(NOON), new DeliveryEvent.SurveyBegan());

    @Test
    void counts_as_a_death_and_is_noted_so() {
      rig.unnoting().on(surveyed(wanted(row(tries(5, true, 2, 0, JobPriority.NORMAL)))));
      assertThat(rig.done()).hasSize(1);
      Tries noted = ((Note) rig.done().head()).tries();
      assertThat(noted.note()).isEqualTo(6);
      assertThat(noted.open()).isFalse();
      assertThat(noted.deaths()).isEqualTo(1);
      assertThat(noted.attempts()).isEqualTo(2);
      assertThat(noted.nextTry()).contains(NOON.toInstant().plusSeconds(8));
    }

    @Test
    void is_poison_the_third_time() {
      rig.on(surveyed(wanted(row(tries(9, true, 0, 2, JobPriority.NORMAL)))));
      assertThat(rig.done()).containsExactly(new RecordFailure(A, ProcessingFault.FAILED));
      assertThat(rig.told()).contains(new DeliveryNotice.BecameFinal(A, new Finality.Failed(ProcessingFault.FAILED)));
    }

    @Test
    void counts_once_when_library_and_device_are_compared_again_in_this_life() {
      DeliveryRecord open = row(tries(5, true, 0, 0, JobPriority.NORMAL));
      rig.on(surveyed(wanted(open))).wake().on(new DeliveryEvent.SurveyBegan()).on(surveyed(wanted(open)));
      assertThat(rig.state().backlog().find(A).get().deaths()).isEqualTo(1);
    }
  }

  @Nested
  class Another_life {

    private final Rig rig = Rig.ready().on(new DeliveryEvent.ClockRead(NOON), new DeliveryEvent.SurveyBegan());

    @Test
    void waits_for_the_next_try_of_the_former() {
      rig.on(surveyed(wanted(row(cooling(NOON.toInstant().plusSeconds(40))))));
      assertThat(rig.running()).isEmpty();
      assertThat(rig.state().nextWake()).contains(Duration.ofSeconds(40));
    }

    @Test
    void runs_at_once_what_should_have_been_tried_meanwhile() {
      rig.on(surveyed(wanted(row(cooling(NOON.toInstant().minusSeconds(1))))));
      assertThat(rig.running()).contains(A);
    }

    @Test
    void waits_no_longer_than_any_try_does_whatever_the_clock_says() {
      rig.on(surveyed(wanted(row(cooling(NOON.toInstant().plusSeconds(1_000_000))))));
      assertThat(rig.state().nextWake()).contains(Duration.ofMinutes(5));
    }

    @Test
    void still_wants_at_once_what_was_wanted_so() {
      rig.on(surveyed(wanted(Rig.low(B), row(tries(3, false, 0, 0, JobPriority.HIGH)))));
      assertThat(rig.running()).contains(A);
      assertThat(rig.state().running().get().mode()).isEqualTo(ExecutionMode.HIGH_PERFORMANCE);
    }

    @Test
    void counts_on_from_the_failures_of_the_former() {
      rig.on(surveyed(wanted(row(tries(11, false, 5, 0, JobPriority.NORMAL))))).broke(A, ProcessingFault.ABNORMAL);
      assertThat(rig.done()).contains(new RecordFailure(A, ProcessingFault.ABNORMAL));
    }
  }

  @Nested
  class A_photo_in_the_trash {

    private final Rig rig = Rig.ready().camera(CameraState.NORMAL_CAMERA_OPEN).add(A)
        .on(new DeliveryEvent.Remove(A, true));

    @Test
    void is_still_in_the_trash_when_a_request_is_taken_back() {
      rig.hal(HalState.DISCONNECTED).now(A).on(new DeliveryEvent.TakeBack(A));
      assertThat(rig.state().priority(A)).contains(JobPriority.LOW);
    }

    @Test
    void is_still_in_the_trash_after_a_failure_of_its_haste() {
      rig.now(A).broke(A, ProcessingFault.ABNORMAL);
      assertThat(rig.state().priority(A)).contains(JobPriority.LOW);
    }

    @Test
    void is_as_wanted_as_any_once_it_is_restored() {
      assertThat(rig.on(new DeliveryEvent.Restore(A)).state().priority(A)).contains(JobPriority.NORMAL);
    }
  }

  private static DeliveryRecord row(Tries tries) {
    return Rig.low(A).with(tries);
  }

  private static Tries cooling(Instant nextTry) {
    return new Tries(2, false, 1, 0, 0, Option.some(nextTry), JobPriority.NORMAL);
  }

  private static Tries tries(int note, boolean open, int attempts, int deaths, JobPriority wanted) {
    return new Tries(note, open, attempts, deaths, 0, Option.none(), wanted);
  }
}
