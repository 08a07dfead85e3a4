package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.control.Either;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the second phase in a device still knows in another life. */
public interface ImageProcessorDurabilityContract extends ImageProcessorFixture {

  @Test
  @Durable
  default void IP2_lists_what_it_holds_with_its_facts_also_in_another_life() {
    KitUnderTest it = KitUnderTest.fresh(this).ready(true);
    PhotoId one = it.take("p2");
    PhotoId two = it.take("p1");
    it.develop(two);
    List<PendingImage> held = it.processor.pending().get().asJava();
    assertThat(held).extracting(PendingImage::photo).containsExactly(one, two);
    assertThat(KitUnderTest.fresh(this).processor.pending().get()).containsExactlyElementsOf(held);
  }

  @Test
  @Durable
  default void IP3_answers_again_at_once_for_a_finished_photo_also_in_another_life() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.develop(photo);
    KitUnderTest next = KitUnderTest.fresh(this);
    assertThat(next.processor.process(photo, ExecutionMode.LOAD_BALANCE)).isEqualTo(Either.right(photo));
    next.atOnce("an answer for " + photo, () -> !next.answers(photo).isEmpty());
    assertThat(next.answers(photo)).containsExactly(new ProcessorEvent.Finished(photo));
  }

  @Test
  @Durable
  default void IP7_a_removed_photo_is_gone_also_in_another_life() {
    KitUnderTest it = KitUnderTest.fresh(this);
    PhotoId photo = it.takeFirst("p1");
    it.develop(photo);
    it.processor.remove(photo);
    KitUnderTest.fresh(this).assertGone(photo);
  }
}
