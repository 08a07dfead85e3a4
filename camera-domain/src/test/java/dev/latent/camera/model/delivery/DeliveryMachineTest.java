package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.C;
import static dev.latent.camera.model.delivery.Rig.D;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.DeliveryCommand.FreeRaw;
import dev.latent.camera.model.delivery.DeliveryCommand.ProcessImage;
import dev.latent.camera.model.delivery.DeliveryCommand.Rest;
import dev.latent.camera.model.delivery.DeliveryCommand.Store;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeliveryMachineTest {

  @Nested
  class A_photo {

    private final Rig rig = Rig.ready();

    @Test
    void goes_from_added_to_stored_and_only_then_loses_its_raw() {
      rig.add(A);
      assertThat(rig.done()).containsExactly(new ProcessImage(A, ExecutionMode.LOAD_BALANCE));
      rig.finished(A);
      assertThat(rig.done()).containsExactly(new Store(A), new Rest());
      rig.stored(A);
      assertThat(rig.done()).containsExactly(new FreeRaw(A));
      assertThat(rig.told()).contains(
          new DeliveryNotice.BecameFinal(A, new Finality.Delivered(new Revision(2))));
      assertThat(rig.state().whyNotYet(A)).isEmpty();
      assertThat(rig.state().nextWake()).isEmpty();
    }

    @Test
    void that_is_added_twice_is_one_photo() {
      assertThat(rig.add(A, A).state().size()).isEqualTo(1);
    }

    @Test
    void that_finishes_twice_is_stored_once() {
      rig.add(A).finished(A);
      assertThat(rig.finished(A).wanted()).isEmpty();
    }

    @Test
    void that_nobody_knows_is_ignored_when_it_finishes_or_breaks() {
      assertThat(rig.finished(A).wanted()).isEmpty();
      assertThat(rig.broke(A, ProcessingFault.FAILED).wanted()).isEmpty();
      assertThat(rig.add(A).running()).as("a later add is not swallowed").contains(A);
    }

    @Test
    void that_is_stored_without_anybody_knowing_it_only_loses_its_raw() {
      assertThat(rig.stored(A).wanted()).containsExactly(new FreeRaw(A));
    }

    @Test
    void the_library_no_longer_wants_ends_removed_and_loses_its_raw() {
      rig.add(A).finished(A).on(new DeliveryEvent.NotStored(A, Option.none()));
      assertThat(rig.done()).containsExactly(new FreeRaw(A));
      assertThat(rig.told()).contains(new DeliveryNotice.BecameFinal(A, new Finality.Removed()));
    }
  }

  @Nested
  class The_queue {

    private final Rig rig = Rig.ready().hal(HalState.NOT_READY_TEMPORARILY);

    @Test
    void runs_the_oldest_of_the_normal_ones_first() {
      assertThat(rig.add(B, A, C).hal(HalState.READY).order()).containsExactly(B, A, C);
    }

    @Test
    void runs_the_newest_wish_of_the_high_ones_first() {
      rig.thermal(5).hal(HalState.READY).camera(CameraState.CAMERA_OPENING).add(A, B, C, D).now(B).now(C);
      assertThat(rig.camera(CameraState.SYSTEM_CAMERA_CLOSED).thermal(0).order()).containsExactly(C, B, A, D);
    }

    @Test
    void takes_a_repeated_wish_for_a_new_one() {
      rig.camera(CameraState.CAMERA_OPENING).hal(HalState.READY).add(A, B).now(A).now(B).now(A);
      assertThat(rig.camera(CameraState.SYSTEM_CAMERA_CLOSED).order()).containsExactly(A, B);
    }

    @Test
    void puts_a_photo_in_the_trash_last_and_a_restored_one_back() {
      rig.add(A, B, C).on(new DeliveryEvent.Remove(A, true), new DeliveryEvent.Remove(B, true),
          new DeliveryEvent.Restore(B));
      assertThat(rig.hal(HalState.READY).order()).containsExactly(B, C, A);
    }

    @Test
    void puts_a_failed_photo_behind_the_fresh_ones_of_its_priority() {
      rig.hal(HalState.READY).add(A, B, C).broke(A, ProcessingFault.INTERRUPTED);
      assertThat(rig.order()).containsExactly(B, C, A);
    }

    @Test
    void forgets_the_haste_of_a_wish_that_is_taken_back() {
      rig.camera(CameraState.CAMERA_OPENING).hal(HalState.READY).add(A, B).now(B).on(new DeliveryEvent.TakeBack(B));
      assertThat(rig.camera(CameraState.SYSTEM_CAMERA_CLOSED).order()).containsExactly(A, B);
    }

    @Test
    void lets_a_running_photo_go_on_whose_wish_is_taken_back_or_that_goes_into_the_trash() {
      rig.hal(HalState.READY).add(A).now(A);
      assertThat(rig.on(new DeliveryEvent.TakeBack(A), new DeliveryEvent.Remove(A, true)).done()).isEmpty();
      assertThat(rig.running()).contains(A);
    }

    @Test
    void does_not_preempt_a_normal_photo_for_a_high_one() {
      rig.hal(HalState.READY).add(A, B, C).now(C);
      assertThat(rig.done()).isEmpty();
      assertThat(rig.order()).containsExactly(A, C, B);
    }

    @Test
    void says_how_many_are_ahead() {
      rig.hal(HalState.READY).add(A, B, C);
      assertThat(rig.state().whyNotYet(A)).contains(new HoldReason.Running());
      assertThat(rig.state().whyNotYet(B)).contains(new HoldReason.Behind(1));
      assertThat(rig.state().whyNotYet(C)).contains(new HoldReason.Behind(2));
    }

    @Test
    void ignores_wishes_about_photos_that_it_does_not_have() {
      rig.on(new DeliveryEvent.Remove(A, true), new DeliveryEvent.Restore(A), new DeliveryEvent.ProcessNow(A),
          new DeliveryEvent.TakeBack(A), new DeliveryEvent.Retry(A));
      assertThat(rig.wanted()).isEmpty();
      assertThat(rig.state().size()).isZero();
    }
  }
}
