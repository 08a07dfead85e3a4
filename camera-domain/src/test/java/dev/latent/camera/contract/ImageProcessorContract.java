package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.latent.camera.model.EncodedImage;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.CameraEvent;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.CaptureRequest;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.model.photo.Stage;
import io.vavr.control.Either;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the second phase in a device owes the domain; the device's own camera makes its photos. */
public interface ImageProcessorContract extends ImageProcessorDurabilityContract {

  @Test
  default void IP1_tells_its_state_at_once() {
    assertThat(KitUnderTest.fresh(this).heard).containsExactly(new ProcessorEvent.StateChanged(HalState.READY));
  }

  @Test
  default void IP2_lists_what_it_holds_oldest_first_with_its_facts() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    PhotoId one = it.take("p2");
    PhotoId two = it.take("p1");
    it.develop(two);
    List<PendingImage> held = it.processor.pending().get().asJava();
    assertThat(held).extracting(PendingImage::photo).containsExactly(one, two);
    assertThat(held).extracting(PendingImage::finished).containsExactly(false, true);
    assertThat(held.getFirst().facts().title()).isEqualTo("IMG_p2");
  }

  @Test
  default void IP3_finishes_a_photo_exactly_once() {
    for (ExecutionMode mode : List.of(ExecutionMode.HIGH_PERFORMANCE, ExecutionMode.LOAD_BALANCE)) {
      KitUnderTest it = KitUnderTest.fresh(this);
      PhotoId photo = it.takeFirst("p" + mode.code());
      assertThat(it.processor.process(photo, mode)).isEqualTo(Either.right(photo));
      it.awaitAnswer(photo);
      it.passLong();
      assertThat(it.answers(photo)).containsExactly(new ProcessorEvent.Finished(photo));
    }
  }

  @Test
  default void IP3_refuses_a_photo_it_never_saw() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId unknown = new PhotoId("unknown");
    assertThat(it.processor.process(unknown, ExecutionMode.LOAD_BALANCE))
        .isEqualTo(Either.left(ProcessingFault.INVALID_PHOTO_ID));
    it.passLong();
    assertThat(it.answers(unknown)).isEmpty();
  }

  @Test
  default void IP3_refuses_a_second_photo_while_one_is_in_work_without_a_trace() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    PhotoId one = it.take("p1");
    PhotoId two = it.take("p2");
    it.processor.process(one, ExecutionMode.LOAD_BALANCE);
    Either<ProcessingFault, PhotoId> second = it.processor.process(two, ExecutionMode.LOAD_BALANCE);
    it.awaitAnswer(one);
    it.passLong();
    assertThat(second).isEqualTo(Either.left(ProcessingFault.NOT_READY_TEMPORARILY));
    assertThat(it.answers(two)).isEmpty();
    assertThat(it.answers(one)).containsExactly(new ProcessorEvent.Finished(one));
  }

  @Test
  default void IP3_answers_again_at_once_for_a_finished_photo() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.develop(photo);
    assertThat(it.processor.process(photo, ExecutionMode.LOAD_BALANCE)).isEqualTo(Either.right(photo));
    it.atOnce("a second answer for " + photo, () -> it.answers(photo).size() == 2);
    assertThat(it.answers(photo)).containsOnly(new ProcessorEvent.Finished(photo));
  }

  @Test
  default void IP3_develops_a_photo_whose_burst_is_still_being_taken() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    CaptureRequest request = it.request("p1", true);
    CaptureId capture = it.hal.capture(request).get();
    it.awaitTold(capture, CameraEvent.FirstStage.class);
    it.develop(request.photo());
  }

  @Test
  default void IP4_rests_without_a_word_and_works_again_when_asked() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    int before = it.heard.size();
    it.processor.rest();
    it.passLong();
    assertThat(it.heard).hasSize(before);
    it.develop(photo);
  }

  @Test
  default void IP5_an_interrupted_photo_breaks_once_and_keeps_its_raw() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.processor.process(photo, ExecutionMode.LOAD_BALANCE);
    it.processor.interrupt();
    it.awaitAnswer(photo);
    it.passLong();
    assertThat(it.answers(photo)).containsExactly(new ProcessorEvent.Broke(photo, ProcessingFault.INTERRUPTED));
    it.develop(photo);
  }

  @Test
  default void IP5_what_was_interrupted_is_not_finished() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.processor.process(photo, ExecutionMode.LOAD_BALANCE);
    it.processor.interrupt();
    it.passLong();
    assertThat(it.processor.pending().get()).extracting(PendingImage::finished).containsExactly(false);
    assertThat(it.processor.fetch(photo, Stage.FINAL)).isEqualTo(Either.left(ProcessingFault.INVALID_PHOTO_ID));
  }

  @Test
  default void IP5_without_a_running_photo_an_interrupt_does_nothing() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.processor.interrupt();
    it.passLong();
    assertThat(it.answers(photo)).isEmpty();
    it.develop(photo);
  }

  @Test
  default void IP6_a_reset_ends_what_ran_without_a_word_and_loses_no_raw() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.processor.process(photo, ExecutionMode.LOAD_BALANCE);
    it.processor.reset();
    it.passLong();
    assertThat(it.answers(photo)).isEmpty();
    it.develop(photo);
  }

  @Test
  default void IP7_a_removed_photo_is_gone() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.develop(photo);
    it.processor.remove(photo);
    it.assertGone(photo);
  }

  @Test
  default void IP7_a_photo_that_is_removed_amid_its_work_stays_gone() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.processor.process(photo, ExecutionMode.LOAD_BALANCE);
    it.processor.remove(photo);
    it.passLong();
    assertThat(it.answers(photo)).doesNotContain(new ProcessorEvent.Finished(photo));
    it.assertGone(photo);
  }

  @Test
  default void IP7_removes_again_and_removes_what_it_never_saw() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    PhotoId kept = it.take("p1");
    PhotoId removed = it.take("p2");
    it.processor.remove(removed);
    it.processor.remove(removed);
    it.processor.remove(new PhotoId("unknown"));
    assertThat(it.processor.pending().get().map(PendingImage::photo)).containsExactly(kept);
  }

  @Test
  default void IP8_fetches_both_images_as_often_as_asked_and_each_the_same() throws Exception {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.develop(photo);
    for (Stage stage : Stage.values()) {
      try (EncodedImage one = it.processor.fetch(photo, stage).get();
          EncodedImage two = it.processor.fetch(photo, stage).get()) {
        assertThat(KitUnderTest.bytes(one)).isEqualTo(KitUnderTest.bytes(two)).hasSize((int) one.length());
        assertThat(KitUnderTest.bytes(one)).startsWith(0xFF, 0xD8).endsWith(0xFF, 0xD9);
      }
    }
  }

  @Test
  default void IP8_the_two_images_of_a_photo_differ() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.develop(photo);
    assertThat(KitUnderTest.bytes(it.processor.fetch(photo, Stage.FINAL).get()))
        .isNotEqualTo(KitUnderTest.bytes(it.processor.fetch(photo, Stage.FIRST).get()));
  }

  @Test
  default void IP8_refuses_an_image_that_is_not_there() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    assertThat(it.processor.fetch(photo, Stage.FINAL)).isEqualTo(Either.left(ProcessingFault.INVALID_PHOTO_ID));
    assertThat(it.processor.fetch(new PhotoId("unknown"), Stage.FIRST))
        .isEqualTo(Either.left(ProcessingFault.INVALID_PHOTO_ID));
  }

  @Test
  default void IP8_a_closed_image_writes_no_more() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    EncodedImage image = it.processor.fetch(photo, Stage.FIRST).get();
    image.close();
    image.close();
    assertThatIOException().isThrownBy(() -> image.writeTo(OutputStream.nullOutputStream()));
  }
}
