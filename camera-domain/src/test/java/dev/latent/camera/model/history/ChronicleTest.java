package dev.latent.camera.model.history;

import static dev.latent.camera.model.history.Diary.A;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.CameraState;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.DeliveryRecord;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.JobPriority;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.delivery.Tries;
import dev.latent.camera.model.photo.Revision;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

/** What is kept of a photo. */
class ChronicleTest {

  @Test
  void tells_the_way_from_the_first_stage_to_the_final_photo() {
    Diary diary = Diary.ready()
        .happens(new DeliveryEvent.CameraChanged(CameraState.SYSTEM_CAMERA_OPEN))
        .happens(new DeliveryEvent.Add(A))
        .happens(new DeliveryEvent.CameraChanged(CameraState.SYSTEM_CAMERA_CLOSED))
        .happens(new DeliveryEvent.Finished(A))
        .happens(new DeliveryEvent.Stored(A, new Revision(2)));
    assertThat(diary.of(A)).containsExactly("its first stage is stored, and the full photo is wanted",
        "the device works on it, LOAD_BALANCE", "the device has finished it", "final: the full photo is durable, revision 2",
        "its raw is freed");
  }

  @Test
  void tells_who_had_the_device_back_and_that_the_photo_is_tried_again() {
    Diary diary = Diary.ready().happens(new DeliveryEvent.Add(A))
        .happens(new DeliveryEvent.CameraChanged(CameraState.CAMERA_OPENING))
        .happens(new DeliveryEvent.Broke(A, ProcessingFault.INTERRUPTED));
    assertThat(diary.of(A)).endsWith("the device is told to stop: the camera is opening",
        "the device has stopped, and another try follows");
  }

  @Test
  void tells_each_failure_with_its_reason_and_the_wait_before_the_next_try() {
    Diary diary = Diary.ready().happens(new DeliveryEvent.Add(A))
        .happens(new DeliveryEvent.Broke(A, ProcessingFault.ABNORMAL));
    assertThat(diary.of(A)).endsWith("a try failed: ABNORMAL, the next try in 2.0 s");
    diary.after(2).happens(new DeliveryEvent.Woke()).happens(new DeliveryEvent.HalChanged(HalState.DISCONNECTED));
    assertThat(diary.of(A)).endsWith("the device works on it, LOAD_BALANCE",
        "a try failed: NOT_READY_TEMPORARILY, the next try in 4.0 s");
  }

  @Test
  void tells_that_a_silent_device_was_told_to_stop() {
    Diary diary = Diary.ready().happens(new DeliveryEvent.Add(A)).after(11).happens(new DeliveryEvent.Woke());
    assertThat(diary.of(A)).contains("the device is told to stop: it has been silent for too long",
        "a try failed: TIMEOUT, the next try in 2.0 s");
  }

  @Test
  void tells_why_a_photo_was_given_up_and_that_somebody_wants_it_again() {
    Diary diary = Diary.ready().happens(new DeliveryEvent.Add(A))
        .happens(new DeliveryEvent.Broke(A, ProcessingFault.INVALID_PHOTO_ID))
        .happens(new DeliveryEvent.Retry(A));
    assertThat(diary.of(A)).endsWith("given up, it stays at low quality: INVALID_PHOTO_ID",
        "somebody wants it tried again", "the device works on it, LOAD_BALANCE");
  }

  @Test
  void tells_the_haste_and_that_it_was_taken_back() {
    Diary diary = Diary.ready().happens(new DeliveryEvent.PressureChanged(new Pressure(5)))
        .happens(new DeliveryEvent.Add(A))
        .happens(new DeliveryEvent.ProcessNow(A)).happens(new DeliveryEvent.TakeBack(A));
    assertThat(diary.of(A)).containsExactly("its first stage is stored, and the full photo is wanted",
        "somebody wants it at once", "the device works on it, HIGH_PERFORMANCE", "the haste is over");
  }

  @Test
  void tells_that_the_user_ended_it() {
    Diary diary = Diary.ready().happens(new DeliveryEvent.Add(A)).happens(new DeliveryEvent.Withdraw(A));
    assertThat(diary.of(A)).endsWith("the device is told to stop: nobody wants it any more",
        "its second phase was withdrawn", "its raw is freed");
  }

  @Test
  void tells_that_a_process_died_over_it() {
    Tries open = new Tries(3, true, 0, 1, 0, Option.none(), JobPriority.NORMAL);
    assertThat(Diary.ready(DeliveryRecord.of(A, Standing.LOW).with(open)).of(A))
        .containsExactly("a process died while it was being developed, for the second time");
  }

  @Test
  void tells_of_no_death_where_a_start_begins_with_a_photo() {
    Tries wanted = new Tries(3, false, 0, 0, 0, Option.none(), JobPriority.HIGH);
    assertThat(Diary.ready(DeliveryRecord.of(A, Standing.LOW).with(wanted)).of(A))
        .containsExactly("the device works on it, HIGH_PERFORMANCE");
  }

  @Test
  void tells_the_end_in_order_last() {
    assertThat(Diary.ready().happens(new DeliveryEvent.Add(A)).happens(new DeliveryEvent.Closing()).all())
        .endsWith("the device is told to stop: the service ends", "the device has stopped, and another try follows",
            "the service ends");
  }

  @Test
  void tells_nothing_twice_of_a_result_that_comes_twice() {
    Diary diary = Diary.ready().happens(new DeliveryEvent.Add(A)).happens(new DeliveryEvent.Finished(A))
        .happens(new DeliveryEvent.Finished(A));
    assertThat(diary.of(A)).filteredOn(it -> it.equals("the device has finished it")).hasSize(1);
  }

  @Test
  void tells_nothing_of_photos_that_nobody_knows() {
    assertThat(Diary.ready().happens(new DeliveryEvent.ProcessNow(A)).happens(new DeliveryEvent.Finished(A))
        .happens(new DeliveryEvent.Broke(A, ProcessingFault.FAILED)).of(A)).isEmpty();
  }
}
