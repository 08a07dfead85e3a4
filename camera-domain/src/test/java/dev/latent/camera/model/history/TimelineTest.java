package dev.latent.camera.model.history;

import static dev.latent.camera.model.history.Diary.A;
import static dev.latent.camera.model.history.Diary.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.CameraState;
import dev.latent.camera.model.delivery.DeliveryEvent;
import dev.latent.camera.model.delivery.HoldReason.Gate;
import dev.latent.camera.model.delivery.Pressure;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What lay between. */
class TimelineTest {

  private static HistoryEntry entry(int second, Happening what, String detail) {
    return new HistoryEntry(BEGIN.plusSeconds(second), Option.some(A), what, detail);
  }

  private static HistoryEntry common(int second, Happening what, String detail) {
    return new HistoryEntry(BEGIN.plusSeconds(second), Option.none(), what, detail);
  }

  @Test
  void each_gate_counts_the_time_in_which_the_photo_waited_for_it() {
    Diary diary = Diary.ready()
        .happens(new DeliveryEvent.CameraChanged(CameraState.NORMAL_CAMERA_OPEN))
        .after(5).happens(new DeliveryEvent.Add(A))
        .after(3).happens(new DeliveryEvent.PressureChanged(new Pressure(3)))
        .after(1).happens(new DeliveryEvent.CameraChanged(CameraState.NORMAL_CAMERA_CLOSED))
        .after(40).happens(new DeliveryEvent.PressureChanged(new Pressure(0)))
        .after(2).happens(new DeliveryEvent.Finished(A));
    Timeline timeline = diary.timeline(A);
    assertThat(timeline.held().get(Gate.CAMERA_OPEN)).contains(Duration.ofSeconds(4));
    assertThat(timeline.held().get(Gate.THERMAL_FAIR)).contains(Duration.ofSeconds(40));
    assertThat(timeline.developing()).isEqualTo(Duration.ofSeconds(2));
    assertThat(timeline.unattended()).isZero();
  }

  @Test
  void what_still_lasts_counts_until_now() {
    Timeline timeline = Timeline.of(List.of(entry(0, Happening.ADDED, "PAUSED")), BEGIN.plusSeconds(7));
    assertThat(timeline.rows()).containsExactly(new Timeline.Row(entry(0, Happening.ADDED, "PAUSED"),
        Option.some(Gate.PAUSED), Duration.ofSeconds(7)));
    assertThat(timeline.held().get(Gate.PAUSED)).contains(Duration.ofSeconds(7));
  }

  @Test
  void between_an_end_in_order_and_a_start_nobody_looks_after_it() {
    Timeline timeline = Timeline.of(List.of(entry(0, Happening.ADDED, ""), common(4, Happening.ENDED, ""),
        common(100, Happening.STARTED, ""), common(100, Happening.GATE_SHUT, "SYNCHRONISING"),
        common(101, Happening.GATE_OPENED, ""), entry(101, Happening.BEGUN, "LOAD_BALANCE"),
        entry(103, Happening.FINISHED, "")), BEGIN.plusSeconds(500));
    assertThat(timeline.unattended()).isEqualTo(Duration.ofSeconds(96));
    assertThat(timeline.held().get(Gate.SYNCHRONISING)).contains(Duration.ofSeconds(1));
    assertThat(timeline.developing()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void a_process_that_was_killed_has_not_looked_after_it_since_its_last_entry() {
    Timeline timeline = Timeline.of(List.of(entry(0, Happening.ADDED, ""), entry(1, Happening.BEGUN, "LOAD_BALANCE"),
        common(50, Happening.STARTED, ""), entry(51, Happening.BEGUN, "LOAD_BALANCE")), BEGIN.plusSeconds(53));
    assertThat(timeline.unattended()).isEqualTo(Duration.ofSeconds(49));
    assertThat(timeline.developing()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void a_clock_that_goes_back_lets_no_time_pass() {
    Timeline timeline = Timeline.of(List.of(entry(60, Happening.ADDED, "PAUSED"), entry(0, Happening.BEGUN, "LOAD_BALANCE"),
        entry(2, Happening.FINISHED, "")), BEGIN.plusSeconds(3));
    assertThat(timeline.held().get(Gate.PAUSED)).contains(Duration.ZERO);
    assertThat(timeline.developing()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void a_photo_whose_lost_raw_is_there_again_waits_again_and_did_not_in_between() {
    Timeline timeline = Timeline.of(List.of(entry(0, Happening.GIVEN_UP, "RAW_LOST"),
        common(50, Happening.STARTED, ""), common(50, Happening.GATE_SHUT, "SYNCHRONISING"),
        entry(52, Happening.RAW_FOUND, ""), common(55, Happening.GATE_OPENED, "")), BEGIN.plusSeconds(60));
    assertThat(timeline.held().toJavaMap()).isEqualTo(java.util.Map.of(Gate.SYNCHRONISING, Duration.ofSeconds(3)));
    assertThat(timeline.unattended()).isZero();
  }

  @Test
  void without_entries_is_empty() {
    assertThat(Timeline.of(List.empty(), BEGIN).rows()).isEmpty();
  }
}
