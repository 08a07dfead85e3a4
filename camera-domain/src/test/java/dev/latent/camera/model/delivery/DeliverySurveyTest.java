package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.C;
import static dev.latent.camera.model.delivery.Rig.failedFor;
import static dev.latent.camera.model.delivery.Rig.low;
import static dev.latent.camera.model.delivery.Rig.lost;
import static dev.latent.camera.model.delivery.Rig.nothing;
import static dev.latent.camera.model.delivery.Rig.spent;
import static dev.latent.camera.model.delivery.Rig.surveyed;
import static dev.latent.camera.model.delivery.Rig.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.DeliveryCommand.BeginSurvey;
import dev.latent.camera.model.delivery.DeliveryCommand.Bury;
import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.ProcessImage;
import dev.latent.camera.model.delivery.DeliveryCommand.RecordFailure;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How the backlog follows from library and device, and what happens while both are asked. */
class DeliverySurveyTest {

  private final Rig rig = new Rig().hal(HalState.READY).on(new DeliveryEvent.SurveyBegan());

  @Nested
  class While_it_is_open {

    @Test
    void a_photo_that_is_lost_goes_on_counting_its_notes_when_it_is_tried_again() {
      Rig survey = Rig.ready().add(A).on(new DeliveryEvent.SurveyBegan()).broke(A, ProcessingFault.INTERRUPTED);
      int last = survey.state().backlog().find(A).get().notes();
      assertThat(last).isPositive();
      survey.on(surveyed(lost(low(A)))).on(new DeliveryEvent.Retry(A));
      assertThat(survey.state().backlog().find(A).get().notes()).isGreaterThan(last);
    }

    @Test
    void a_photo_that_is_not_noted_because_it_was_withdrawn_is_told_so() {
      Rig survey = Rig.ready().unnoting().add(A).on(new DeliveryEvent.SurveyBegan(), new DeliveryEvent.Withdraw(A),
          new DeliveryEvent.NotNoted(A, false));
      assertThat(survey.told()).contains(new DeliveryNotice.BecameFinal(A, new Finality.Withdrawn()));
    }

    @Test
    void a_photo_that_was_withdrawn_and_then_deleted_is_told_once_as_withdrawn() {
      Rig survey = Rig.ready().thermal(5).add(A).on(new DeliveryEvent.SurveyBegan(), new DeliveryEvent.Withdraw(A),
          new DeliveryEvent.Remove(A, false), surveyed(nothing()));
      assertThat(survey.told()).filteredOn(DeliveryNotice.BecameFinal.class::isInstance)
          .containsExactly(new DeliveryNotice.BecameFinal(A, new Finality.Withdrawn()));
    }

    @Test
    void nothing_starts_not_even_high_work() {
      Rig survey = Rig.ready().thermal(5).add(A).on(new DeliveryEvent.SurveyBegan()).thermal(0).now(A);
      assertThat(survey.done()).isEmpty();
      assertThat(survey.state().whyNotYet(A)).contains(HoldReason.Gate.SYNCHRONISING);
    }

    @Test
    void wishes_are_kept_and_granted_afterwards_in_order() {
      rig.add(A, B).on(new DeliveryEvent.ProcessNow(B), new DeliveryEvent.Remove(A, false));
      assertThat(rig.wanted()).isEmpty();
      rig.on(surveyed(nothing()));
      assertThat(rig.done()).contains(new FreeRaw(A), new ProcessImage(B, ExecutionMode.HIGH_PERFORMANCE));
      assertThat(rig.state().size()).isEqualTo(1);
    }

    @Test
    void a_wish_that_is_kept_is_noted_and_told_of_when_it_is_granted() {
      Rig survey = Rig.ready().hal(HalState.NOT_READY_OVERHEAT).add(A, B).thermal(5).unnoting()
          .on(new DeliveryEvent.PauseChanged(true), new DeliveryEvent.SurveyBegan(), new DeliveryEvent.ProcessNow(B));
      survey.on(surveyed(nothing()));
      assertThat(survey.done()).containsExactly(new DeliveryCommand.Note(B,
          new Tries(1, false, 0, 0, 0, Option.none(), JobPriority.HIGH)));
      assertThat(survey.told()).contains(new DeliveryNotice.Held(B, HoldReason.Gate.PAUSED));
    }

    @Test
    void what_settles_is_older_than_the_answers() {
      Rig survey = Rig.ready().add(A, B).finished(A).finished(B).on(new DeliveryEvent.SurveyBegan()).stored(A)
          .on(new DeliveryEvent.NotStored(B, Option.none()));
      survey.on(surveyed(wanted(low(A), low(B))));
      assertThat(survey.state().size()).isZero();
    }

    @Test
    void what_fails_is_told_once() {
      Rig survey = Rig.ready().add(A).on(new DeliveryEvent.SurveyBegan()).broke(A, ProcessingFault.INVALID_PHOTO_ID);
      assertThat(survey.wanted()).contains(failedFor(A, ProcessingFault.INVALID_PHOTO_ID));
      assertThat(survey.on(surveyed(lost(low(A)))).told()).doesNotHaveAnyElementsOfTypes(DeliveryNotice.BecameFinal.class);
    }

    @Test
    void a_second_one_changes_nothing() {
      rig.add(A).on(new DeliveryEvent.SurveyBegan(), surveyed(nothing()));
      assertThat(rig.running()).contains(A);
    }

    @Test
    void a_device_that_comes_back_is_asked_again_afterwards() {
      rig.hal(HalState.DISCONNECTED).hal(HalState.READY);
      assertThat(rig.done()).isEmpty();
      assertThat(rig.on(surveyed(nothing())).done()).containsExactly(new BeginSurvey());
    }

    @Test
    void a_device_that_comes_back_before_it_is_asked_is_asked_once() {
      rig.hal(HalState.DISCONNECTED).hal(HalState.READY).on(new DeliveryEvent.SurveyBegan());
      assertThat(rig.on(surveyed(nothing())).done()).isEmpty();
    }

    @Test
    void a_device_that_comes_back_twice_before_it_is_asked_is_asked_once() {
      Rig survey = Rig.ready().hal(HalState.DISCONNECTED).hal(HalState.READY).hal(HalState.DISCONNECTED);
      assertThat(survey.hal(HalState.READY).done()).isEmpty();
      survey.on(new DeliveryEvent.SurveyBegan(), surveyed(nothing())).hal(HalState.DISCONNECTED);
      assertThat(survey.hal(HalState.READY).done()).as("each later time").containsExactly(new BeginSurvey());
    }

    @Test
    void a_photo_that_is_added_is_younger_than_the_answers_and_not_lost() {
      rig.add(A).on(surveyed(lost(low(A))));
      assertThat(rig.running()).contains(A);
    }
  }

  @Nested
  class Its_answers {

    @Test
    void become_jobs_oldest_first_those_in_the_trash_last() {
      rig.on(surveyed(wanted(DeliveryRecord.of(C, Standing.TRASHED), low(B), low(A))));
      assertThat(rig.order()).containsExactly(B, A, C);
    }

    @Test
    void keep_what_was_given_up_as_given_up() {
      rig.on(surveyed(wanted(DeliveryRecord.failed(A, ProcessingFault.TIMEOUT))));
      assertThat(rig.wanted()).doesNotHaveAnyElementsOfTypes(ProcessImage.class);
      assertThat(rig.told()).doesNotHaveAnyElementsOfTypes(DeliveryNotice.BecameFinal.class);
      assertThat(rig.state().whyNotYet(A)).contains(new HoldReason.GivenUp(ProcessingFault.TIMEOUT));
      assertThat(rig.on(new DeliveryEvent.Retry(A)).running()).contains(A);
    }

    @Test
    void leave_a_known_job_what_it_went_through() {
      Rig survey = Rig.ready().add(A).broke(A, ProcessingFault.ABNORMAL).on(new DeliveryEvent.SurveyBegan());
      survey.on(surveyed(wanted(low(A))));
      assertThat(survey.state().backlog().find(A).get().attempts()).isEqualTo(1);
    }

    @Test
    void give_up_a_photo_whose_raw_is_lost_and_say_so_once() {
      rig.on(surveyed(lost(low(A))));
      assertThat(rig.wanted()).contains(new RecordFailure(A, ProcessingFault.RAW_LOST),
          failedFor(A, ProcessingFault.RAW_LOST));
      rig.on(new DeliveryEvent.SurveyBegan());
      assertThat(rig.on(surveyed(lost(DeliveryRecord.failed(A, ProcessingFault.RAW_LOST)))).told())
          .doesNotHaveAnyElementsOfTypes(DeliveryNotice.BecameFinal.class);
    }

    @Test
    void that_a_raw_is_lost_mean_nothing_to_a_photo_that_was_withdrawn_or_deleted_before_they_came() {
      Rig survey = Rig.ready().thermal(5).add(A, B).on(new DeliveryEvent.SurveyBegan());
      survey.on(new DeliveryEvent.Withdraw(A), new DeliveryEvent.Remove(B, false), surveyed(lost(low(A), low(B))));
      assertThat(survey.done()).containsExactly(new FreeRaw(A), new FreeRaw(B));
      assertThat(survey.told()).contains(new DeliveryNotice.BecameFinal(A, new Finality.Withdrawn()),
          new DeliveryNotice.BecameFinal(B, new Finality.Removed()));
    }

    @Test
    void that_do_not_know_of_a_failure_yet_do_not_tell_it_again() {
      Rig survey = Rig.ready().add(A).broke(A, ProcessingFault.INVALID_PHOTO_ID)
          .on(new DeliveryEvent.SurveyBegan()).on(surveyed(lost(low(A))));
      assertThat(survey.told()).doesNotHaveAnyElementsOfTypes(DeliveryNotice.BecameFinal.class);
    }

    @Test
    void that_a_raw_is_lost_end_a_retry_that_was_wanted_before_they_came() {
      rig.on(new DeliveryEvent.Retry(A), surveyed(lost(low(A))));
      assertThat(rig.state().whyNotYet(A)).contains(new HoldReason.GivenUp(ProcessingFault.RAW_LOST));
      assertThat(rig.on(new DeliveryEvent.Retry(A)).running()).contains(A);
    }

    @Test
    void that_take_a_photo_for_lost_do_not_end_it_while_its_result_is_on_the_way() {
      Rig survey = Rig.ready().add(A).finished(A).on(new DeliveryEvent.SurveyBegan()).on(surveyed(lost(low(A))));
      assertThat(survey.told()).doesNotHaveAnyElementsOfTypes(DeliveryNotice.BecameFinal.class);
      assertThat(survey.stored(A).told()).hasAtLeastOneElementOfType(DeliveryNotice.BecameFinal.class);
    }

    @Test
    void free_spent_raws_and_bury_tombstones() {
      rig.on(surveyed(spent(A)));
      assertThat(rig.done()).containsExactly(new FreeRaw(A));
      rig.on(new DeliveryEvent.SurveyBegan(), surveyed(
          new Reconciliation(List.empty(), List.empty(), List.empty(), List.empty(), HashSet.of(B))));
      assertThat(rig.done()).containsExactly(new Bury(HashSet.of(B)));
    }

    @Test
    void to_no_question_mean_nothing() {
      assertThat(Rig.ready().on(surveyed(spent(A))).wanted()).isEmpty();
    }
  }
}
