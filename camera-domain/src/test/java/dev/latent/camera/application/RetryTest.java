package dev.latent.camera.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.capture.PhotoEvent;
import dev.latent.camera.model.delivery.DeliveryRefusal;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.delivery.Standing;
import dev.latent.camera.model.photo.PendingImage;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driving.DeferredDelivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another try for a photo whose raw was lost when library and device were compared. */
class RetryTest {

  private static final PhotoId PHOTO = SurveyingTest.FACTS.photo();

  private final Rehearsal rehearsal = new Rehearsal();
  private final Actor actor = rehearsal.actor(Rehearsal.SYSTEM);
  private final DeferredDelivery secondPhase = actor.context.deferredDelivery();

  @BeforeEach
  void lose() {
    actor.started().does(actor.output.capture());
    rehearsal.camera.expose();
    rehearsal.settle();
    assertThat(actor.told(PhotoEvent.PhotoAssetAvailable.class)).singleElement()
        .satisfies(it -> assertThat(it.asset().photo()).contains(PHOTO));
    compare();
    assertThat(secondPhase.whyNotYet(PHOTO)).contains(new HoldReason.GivenUp(ProcessingFault.RAW_LOST));
  }

  /** The device comes back, which is when library and device are compared. */
  private void compare() {
    rehearsal.processor.tell(new ProcessorEvent.StateChanged(HalState.DISCONNECTED));
    rehearsal.processor.tell(new ProcessorEvent.StateChanged(HalState.READY));
    rehearsal.settle();
  }

  private Standing standing() {
    rehearsal.settle();
    return rehearsal.library.find(PHOTO).get().delivery().get().standing();
  }

  @Test
  void is_refused_while_the_raw_is_gone() {
    assertThat(secondPhase.retry(PHOTO).getLeft()).isEqualTo(DeliveryRefusal.RAW_LOST);
    assertThat(standing()).isEqualTo(Standing.FAILED);
  }

  @Test
  void is_granted_as_soon_as_the_device_has_the_raw_again_though_they_were_not_compared() {
    rehearsal.processor.holds(new PendingImage(SurveyingTest.FACTS, false));
    assertThat(secondPhase.retry(PHOTO).get()).isEqualTo(PHOTO);
    assertThat(standing()).isEqualTo(Standing.LOW);
    assertThat(secondPhase.size()).isEqualTo(1);
  }

  @Test
  void is_granted_while_the_device_cannot_say_what_it_has() {
    rehearsal.processor.isSilent();
    assertThat(secondPhase.retry(PHOTO).get()).isEqualTo(PHOTO);
    assertThat(standing()).isEqualTo(Standing.LOW);
  }

  @Test
  void is_not_needed_once_they_are_compared_and_the_raw_is_there_again() {
    rehearsal.processor.holds(new PendingImage(SurveyingTest.FACTS, false));
    compare();
    assertThat(secondPhase.size()).isEqualTo(1);
    assertThat(standing()).isEqualTo(Standing.LOW);
    assertThat(secondPhase.retry(PHOTO).getLeft()).isEqualTo(DeliveryRefusal.NOT_FAILED);
  }
}
