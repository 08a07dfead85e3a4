package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static dev.latent.camera.model.delivery.Rig.C;
import static dev.latent.camera.model.delivery.Rig.D;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.DeliveryReport.Unfinished;
import dev.latent.camera.model.delivery.HoldReason.Gate;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What the service answers when it is asked. */
class DeliveryReportTest {

  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00Z");

  @Test
  void names_what_runs_first_then_those_that_wait_by_turn_and_those_given_up_last() {
    Rig rig = Rig.ready().add(D).on(new DeliveryEvent.Broke(D, ProcessingFault.INVALID_PHOTO_ID))
        .add(A, B, C).on(new DeliveryEvent.ProcessNow(C));
    DeliveryReport report = DeliveryReport.of(rig.state(), Duration.ZERO, 10);
    assertThat(report.photos().map(Unfinished::photo)).containsExactly(A, C, B, D);
    assertThat(report.photos().map(Unfinished::reason)).containsExactly(new HoldReason.Running(),
        new HoldReason.Behind(1), new HoldReason.Behind(2), new HoldReason.GivenUp(ProcessingFault.INVALID_PHOTO_ID));
    assertThat(report.size()).isEqualTo(3);
    assertThat(report.failed()).isEqualTo(1);
    assertThat(DeliveryReport.of(rig.state(), Duration.ZERO, 2).photos().map(Unfinished::photo)).containsExactly(A, C);
  }

  @Test
  void says_for_how_long_the_gate_has_been_shut() {
    Rig rig = Rig.ready().add(A).pass(Duration.ofSeconds(10)).on(new DeliveryEvent.PressureChanged(new Pressure(3)));
    DeliveryReport report = DeliveryReport.of(rig.state(), Duration.ofSeconds(50), 10);
    assertThat(report.gate()).contains(Gate.THERMAL_FAIR);
    assertThat(report.holdsHigh()).isFalse();
    assertThat(report.shutFor()).isEqualTo(Duration.ofSeconds(40));
    assertThat(report.photos().head().heldBy().get(Gate.THERMAL_FAIR)).contains(Duration.ofSeconds(40));
  }

  @Test
  void of_a_library_without_a_service_names_the_photos_in_the_order_in_which_one_would_take_them() {
    Tries hasty = new Tries(1, false, 0, 0, 0, Option.none(), JobPriority.HIGH);
    Tries cooling = new Tries(1, false, 2, 0, 0, Option.some(Instant.parse("2026-11-20T12:00:30Z")), JobPriority.NORMAL);
    DeliveryReport report = DeliveryReport.unattended(List.of(DeliveryRecord.failed(D, ProcessingFault.RAW_LOST),
        DeliveryRecord.of(A, Standing.LOW).with(cooling), DeliveryRecord.of(B, Standing.LOW),
        DeliveryRecord.of(C, Standing.LOW).with(hasty)), false, DeliveryRules.USUAL, NOON, 10);
    assertThat(report.photos().map(Unfinished::photo)).containsExactly(C, B, A, D);
    assertThat(report.photos().map(Unfinished::reason)).containsExactly(Gate.PROCESSOR_DISCONNECTED,
        Gate.PROCESSOR_DISCONNECTED, new HoldReason.BackingOff(ProcessingFault.ABNORMAL, 2, Duration.ofSeconds(30)),
        new HoldReason.GivenUp(ProcessingFault.RAW_LOST));
  }

  @Test
  void of_a_library_without_a_service_counts_no_death_of_a_process_before_one_has_seen_it() {
    Tries open = new Tries(4, true, 0, 2, 0, Option.none(), JobPriority.NORMAL);
    DeliveryReport report = DeliveryReport.unattended(List.of(DeliveryRecord.of(A, Standing.LOW).with(open)), true,
        DeliveryRules.USUAL, NOON, 10);
    assertThat(report.photos().map(Unfinished::reason)).containsExactly(Gate.PAUSED);
    assertThat(report.conditions().paused()).isTrue();
    assertThat(report.holdsHigh()).isTrue();
  }
}
