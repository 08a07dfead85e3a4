package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.failedFor;
import static dev.latent.camera.model.delivery.Rig.found;
import static dev.latent.camera.model.delivery.Rig.lost;
import static dev.latent.camera.model.delivery.Rig.low;
import static dev.latent.camera.model.delivery.Rig.surveyed;
import static dev.latent.camera.model.delivery.Rig.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.ProcessImage;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A photo that was given up because its raw was lost, and whose raw a survey finds again (deviation D9). */
class FoundAgainTest {

  private static final DeliveryRecord TRASHED = DeliveryRecord.of(A, Standing.TRASHED);

  @Nested
  class By_a_start {

    private final Rig rig = new Rig().hal(HalState.READY).on(new DeliveryEvent.SurveyBegan());

    @Test
    void it_is_developed_without_being_asked() {
      assertThat(rig.on(surveyed(found(low(A)))).done())
          .containsExactly(new ProcessImage(A, ExecutionMode.LOAD_BALANCE));
    }

    @Test
    void it_takes_its_turn_among_the_others_and_last_in_the_trash() {
      rig.on(surveyed(new Reconciliation(wanted(TRASHED, low(B)).wanted(), lost().lost(), Rig.nothing().spent(),
          Rig.nothing().orphans(), Rig.nothing().buried()).found(found(TRASHED).wanted())));
      assertThat(rig.order()).containsExactly(B, A);
    }

    @Test
    void it_is_not_run_if_it_was_withdrawn_meanwhile() {
      rig.on(new DeliveryEvent.Withdraw(A), surveyed(found(low(A))));
      assertThat(rig.done()).containsExactly(new FreeRaw(A));
      assertThat(rig.told()).contains(new DeliveryNotice.BecameFinal(A, new Finality.Withdrawn()));
    }

    @Test
    void it_stays_given_up_where_the_library_could_not_note_it() {
      rig.on(surveyed(wanted(DeliveryRecord.failed(A, ProcessingFault.RAW_LOST))));
      assertThat(rig.done()).isEmpty();
      assertThat(rig.state().whyNotYet(A)).contains(new HoldReason.GivenUp(ProcessingFault.RAW_LOST));
    }
  }

  @Nested
  class In_the_life_that_gave_it_up {

    private final Rig rig = Rig.ready().thermal(5).add(A).thermal(0).broke(A, ProcessingFault.ABNORMAL)
        .on(new DeliveryEvent.SurveyBegan(), surveyed(lost(low(A))), new DeliveryEvent.SurveyBegan());

    private DeferredJob job() {
      return rig.state().job(A).get();
    }

    @Test
    void it_is_as_on_its_first_day_and_ends_once_more() {
      assertThat(rig.on(surveyed(found(low(A)))).running()).contains(A);
      assertThat(job().failures()).isZero();
      assertThat(job().lastFault()).isEmpty();
      assertThat(rig.finished(A).stored(A).told()).hasAtLeastOneElementOfType(DeliveryNotice.BecameFinal.class);
    }

    @Test
    void it_goes_on_counting_its_notes() {
      int last = job().notes();
      assertThat(last).isPositive();
      assertThat(rig.on(surveyed(found(low(A)))).state().job(A).get().notes()).isGreaterThan(last);
    }

    @Test
    void it_is_wanted_as_its_row_says() {
      rig.on(surveyed(found(TRASHED)));
      assertThat(rig.state().priority(A)).contains(JobPriority.LOW);
      assertThat(job().trashed()).isTrue();
    }

    @Test
    void it_is_as_fresh_after_a_retry_that_came_meanwhile() {
      assertThat(rig.on(new DeliveryEvent.Retry(A), surveyed(found(low(A)))).running()).contains(A);
      assertThat(job().failures()).isZero();
    }

    @Test
    void it_is_gone_if_it_was_deleted_meanwhile() {
      rig.on(new DeliveryEvent.Remove(A, false), surveyed(found(low(A))));
      assertThat(rig.done()).containsExactly(new FreeRaw(A));
      assertThat(rig.state().job(A)).isEmpty();
    }

    @Test
    void it_is_lost_again_and_said_to_be_if_its_raw_is() {
      rig.thermal(5).on(surveyed(found(low(A))), new DeliveryEvent.SurveyBegan());
      assertThat(rig.on(surveyed(lost(low(A)))).wanted()).contains(failedFor(A, ProcessingFault.RAW_LOST));
    }

    @Test
    void it_stays_given_up_by_a_row_that_does_not_know_of_that_yet() {
      assertThat(rig.on(surveyed(wanted(low(A)))).running()).isEmpty();
    }

    @Test
    void it_is_not_disturbed_by_another_survey() {
      rig.on(surveyed(found(low(A))), new DeliveryEvent.SurveyBegan());
      assertThat(rig.on(surveyed(wanted(low(A)))).done()).isEmpty();
      assertThat(rig.running()).contains(A);
    }
  }

  @Nested
  class While_the_survey_was_open {

    private final Rig rig = Rig.ready().add(A).on(new DeliveryEvent.SurveyBegan());

    @Test
    void it_was_given_up_just_before_the_library_awaited_it_again() {
      rig.broke(A, ProcessingFault.RAW_LOST);
      assertThat(rig.on(surveyed(found(low(A)))).running()).contains(A);
    }

    @Test
    void it_came_to_its_end_just_after_that() {
      rig.finished(A).on(new DeliveryEvent.NotStored(A, Option.none()));
      assertThat(rig.on(surveyed(found(low(A)))).state().job(A)).isEmpty();
    }
  }
}
