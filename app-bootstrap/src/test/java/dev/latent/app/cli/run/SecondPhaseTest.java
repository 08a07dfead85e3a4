package dev.latent.app.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.cli.tell.Shot;
import dev.latent.app.cli.tell.Teller;
import dev.latent.app.cli.tell.Told;
import dev.latent.camera.model.delivery.DeliveryNotice;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.Finality;
import dev.latent.camera.model.delivery.FinalEstimate;
import dev.latent.camera.model.delivery.HoldReason;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.photo.CaptureId;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SecondPhaseTest {

  private static final PhotoId PHOTO = new PhotoId("a1");
  private static final PhotoId OTHER = new PhotoId("b2");
  private static final Shot SHOT = new Shot(1, new CaptureId(7), Duration.ofSeconds(10));
  private static final HoldReason OPEN = HoldReason.Gate.CAMERA_OPEN;
  private static final HoldReason WARM = HoldReason.Gate.THERMAL_FAIR;

  private final java.util.List<Told> told = new ArrayList<>();
  private Map<PhotoId, FinalEstimate> estimates = HashMap.empty();
  private final SecondPhase phase = new SecondPhase(_ -> Option.none(), photo -> estimates.get(photo), new Listening());
  private Duration now = SHOT.press();

  private final class Listening implements Teller {
    @Override
    public void tell(Told it) {
      told.add(it);
    }

    @Override
    public void waiting(int done, int all, Duration since) {}

    @Override
    public void close() {}
  }

  @Test
  void a_photo_in_work_says_how_long_it_will_take_as_earlier_ones_did() {
    estimates = estimates.put(PHOTO, new FinalEstimate(Duration.ofMillis(700), Option.none()));
    phase.follow(PHOTO, SHOT);
    phase.follow(OTHER, SHOT);
    notice(new DeliveryNotice.Developing(PHOTO, ExecutionMode.LOAD_BALANCE));
    notice(new DeliveryNotice.Developing(OTHER, ExecutionMode.LOAD_BALANCE));
    assertThat(told).extracting(it -> ((Told.Developing) it).work())
        .containsExactly(Option.some(Duration.ofMillis(700)), Option.none());
  }

  @Test
  void what_was_told_before_the_photo_had_a_shot_is_told_once_it_has_one() {
    notice(new DeliveryNotice.Held(PHOTO, OPEN));
    notice(new DeliveryNotice.Held(OTHER, OPEN));
    assertThat(told).isEmpty();
    phase.follow(PHOTO, SHOT);
    assertThat(told).containsExactly(held(OPEN, 1));
  }

  @Test
  void a_reason_is_told_again_only_when_it_has_changed() {
    phase.follow(PHOTO, SHOT);
    notice(new DeliveryNotice.Held(PHOTO, OPEN));
    notice(new DeliveryNotice.GateChanged(Option.some(HoldReason.Gate.CAMERA_OPEN)));
    notice(new DeliveryNotice.GateChanged(Option.some(HoldReason.Gate.THERMAL_FAIR)));
    notice(new DeliveryNotice.Held(PHOTO, WARM));
    assertThat(told).containsExactly(held(OPEN, 1), held(WARM, 3));
  }

  @Test
  void a_gate_that_shuts_does_not_hold_the_photo_that_is_being_developed() {
    phase.follow(PHOTO, SHOT);
    notice(new DeliveryNotice.Developing(PHOTO, ExecutionMode.LOAD_BALANCE));
    notice(new DeliveryNotice.GateChanged(Option.some(HoldReason.Gate.THERMAL_FAIR)));
    assertThat(told).hasSize(1);
    notice(new DeliveryNotice.Held(PHOTO, WARM));
    assertThat(told).last().isEqualTo(held(WARM, 3));
  }

  @Test
  void a_failure_is_counted_and_said_with_its_reason() {
    phase.follow(PHOTO, SHOT);
    notice(new DeliveryNotice.BecameFinal(PHOTO, new Finality.Failed(ProcessingFault.RAW_LOST)));
    assertThat(told).singleElement().isInstanceOfSatisfying(Told.Failed.class,
        it -> assertThat(it.reason()).contains("RAW_LOST"));
    assertThat(phase.failed()).isOne();
    assertThat(phase.pending()).isZero();
  }

  @Test
  void a_photo_that_is_gone_counts_as_withdrawn() {
    phase.follow(PHOTO, SHOT);
    phase.follow(OTHER, Duration.ZERO);
    notice(new DeliveryNotice.BecameFinal(PHOTO, new Finality.Withdrawn()));
    notice(new DeliveryNotice.BecameFinal(OTHER, new Finality.Removed()));
    assertThat(phase.withdrawn()).isEqualTo(2);
    assertThat(phase.pending()).isZero();
  }

  private void notice(DeliveryNotice notice) {
    now = now.plusSeconds(1);
    phase.told(new Incoming.FromDelivery(notice, now));
  }

  private static Told held(HoldReason reason, long seconds) {
    return new Told.Held(new Told.Whose(Option.some(SHOT), Option.some(PHOTO), Option.none()), reason.sentence(),
        Duration.ofSeconds(seconds));
  }
}
