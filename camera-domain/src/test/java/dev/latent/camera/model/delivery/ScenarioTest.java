package dev.latent.camera.model.delivery;

import static dev.latent.camera.model.delivery.Rig.A;
import static dev.latent.camera.model.delivery.Rig.B;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.HoldReason.Gate;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The gates that a profile adds to those of the real system, what they cost, and what would be without them. */
class ScenarioTest {

  private static final DeliveryRules LIMITS = new DeliveryRules.Builder()
      .memoryLimit(Option.some(20.0)).ioLimit(Option.some(40.0)).batteryLimit(Option.some(15)).build();

  @Nested
  class A_limit {

    private final Rig rig = Rig.by(LIMITS);

    @Test
    void of_memory_holds_work_while_it_is_reached() {
      assertThat(held(rig, pressed(20.0, 0, 100, true))).contains(Gate.MEMORY_SHORT);
      assertThat(held(rig, pressed(19.9, 0, 100, true))).isEmpty();
    }

    @Test
    void of_the_disk_holds_work_while_it_is_reached() {
      assertThat(held(rig, pressed(0, 40.0, 100, true))).contains(Gate.DISK_BUSY);
      assertThat(held(rig, pressed(0, 39.0, 100, true))).isEmpty();
    }

    @Test
    void of_the_battery_holds_work_below_it_and_only_while_nothing_charges_it() {
      assertThat(held(rig, pressed(0, 0, 14, true))).contains(Gate.BATTERY_LOW);
      assertThat(held(rig, pressed(0, 0, 15, true))).isEmpty();
      assertThat(held(rig, pressed(0, 0, 14, false))).isEmpty();
    }

    @Test
    void that_is_reached_interrupts_what_runs() {
      rig.add(A).on(new DeliveryEvent.PressureChanged(pressed(50, 0, 100, true)));
      assertThat(rig.done()).containsExactly(new DeliveryCommand.Interrupt());
    }

    @Test
    void lets_a_photo_pass_that_somebody_asks_for() {
      rig.on(new DeliveryEvent.PressureChanged(pressed(50, 50, 1, true))).add(A).now(A);
      assertThat(rig.running()).contains(A);
    }

    @Test
    void of_what_the_platform_does_not_tell_holds_nothing() {
      assertThat(held(rig, Pressure.NONE)).isEmpty();
    }

    @Test
    void does_not_hold_in_the_real_system() {
      assertThat(held(Rig.ready(), pressed(100, 100, 1, true))).isEmpty();
    }

    @Test
    void is_never_one_of_the_processor_which_our_own_work_presses() {
      Pressure busy = new Pressure(Option.none(), Option.some(100.0), Option.none(), Option.none(), Option.none());
      assertThat(held(rig, busy)).isEmpty();
    }

    private Option<Gate> held(Rig rig, Pressure pressure) {
      rig.on(new DeliveryEvent.PressureChanged(pressure));
      return SchedulingPolicy.gate(rig.state());
    }

    private static Pressure pressed(double memory, double io, int battery, boolean discharging) {
      return new Pressure(Option.some(0), Option.none(), Option.some(memory), Option.some(io),
          Option.some(new Pressure.Battery(battery, discharging)));
    }
  }

  @Nested
  class The_bands_of_temperature {

    @Test
    void are_those_of_the_profile() {
      Rig rig = Rig.by(new DeliveryRules.Builder().nominalUpTo(0).fairUpTo(2).build());
      assertThat(SchedulingPolicy.gate(rig.thermal(0).state())).isEmpty();
      assertThat(SchedulingPolicy.gate(rig.thermal(1).state())).contains(Gate.THERMAL_FAIR);
      assertThat(SchedulingPolicy.gate(rig.thermal(3).state())).contains(Gate.THERMAL_SEVERE);
    }

    @Test
    void take_a_temperature_that_nobody_knows_for_nominal_and_an_impossible_one_for_severe() {
      assertThat(SchedulingPolicy.gate(Rig.ready().on(new DeliveryEvent.PressureChanged(Pressure.NONE)).state())).isEmpty();
      assertThat(SchedulingPolicy.gate(Rig.ready().thermal(-1).state())).contains(Gate.THERMAL_SEVERE);
      assertThat(SchedulingPolicy.gate(Rig.ready().thermal(6).state())).contains(Gate.THERMAL_SEVERE);
    }
  }

  @Nested
  class Quiet_hours {

    private final Rig rig = Rig.by(new DeliveryRules.Builder()
        .quietHours(Option.some(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)))).build());

    @Test
    void hold_work_over_midnight_until_they_end() {
      rig.on(clock("23:30")).add(A);
      assertThat(rig.state().whyNotYet(A)).contains(Gate.QUIET_HOURS);
      assertThat(rig.state().nextWake()).contains(Duration.ofMinutes(450));
    }

    @Test
    void interrupt_what_runs_when_they_begin() {
      rig.on(clock("21:59")).add(A);
      assertThat(rig.running()).contains(A);
      assertThat(rig.on(clock("22:00")).done()).containsExactly(new DeliveryCommand.Interrupt());
    }

    @Test
    void end_at_their_end() {
      rig.on(clock("06:59")).add(A).on(clock("07:00"));
      assertThat(rig.running()).contains(A);
    }

    private static DeliveryEvent clock(String time) {
      return new DeliveryEvent.ClockRead(OffsetDateTime.parse("2026-11-20T" + time + ":00Z"));
    }
  }

  @Nested
  class A_pause {

    private final Rig rig = Rig.ready().add(A).on(new DeliveryEvent.PauseChanged(true));

    @Test
    void interrupts_what_runs_and_holds_everything_whoever_asks() {
      assertThat(rig.done()).containsExactly(new DeliveryCommand.Interrupt());
      rig.broke(A, ProcessingFault.INTERRUPTED).now(A);
      assertThat(rig.running()).isEmpty();
      assertThat(rig.state().whyNotYet(A)).contains(Gate.PAUSED);
    }

    @Test
    void ends_when_somebody_lets_the_service_go_on() {
      rig.broke(A, ProcessingFault.INTERRUPTED).on(new DeliveryEvent.PauseChanged(false));
      assertThat(rig.running()).contains(A);
    }
  }

  @Nested
  class The_time_that_a_photo_was_held {

    private final Rig rig = Rig.ready();

    @Test
    void is_counted_by_gate_from_when_it_joined() {
      rig.thermal(3).pass(Duration.ofSeconds(60)).add(A).pass(Duration.ofSeconds(40));
      rig.camera(CameraState.NORMAL_CAMERA_OPEN).pass(Duration.ofSeconds(5));
      assertThat(rig.state().heldBy(A, rig.uptime())).isEqualTo(LinkedHashMap.of(
          Gate.THERMAL_FAIR, Duration.ofSeconds(40), Gate.CAMERA_OPEN, Duration.ofSeconds(5)));
    }

    @Test
    void does_not_count_what_only_another_photo_waited_for() {
      rig.thermal(3).add(A).pass(Duration.ofSeconds(40)).thermal(0).add(B).pass(Duration.ofSeconds(1));
      assertThat(rig.state().heldBy(B, rig.uptime())).isEmpty();
    }

    @Test
    void of_a_photo_without_a_second_phase_is_none() {
      assertThat(rig.state().heldBy(A, rig.uptime())).isEmpty();
    }
  }

  @Nested
  class A_plan {

    private final Rig rig = Rig.ready().thermal(3).add(A, B);

    @Test
    void says_what_would_run_next_if_the_device_were_cool_and_runs_nothing() {
      DeliveryState before = rig.state();
      Conditions now = before.conditions();
      assertThat(before.plan(now, 10)).containsExactly(held(A), held(B));
      Conditions cool = new Conditions(now.camera(), now.hal(), Pressure.NONE, false, false, false);
      assertThat(before.plan(cool, 10)).containsExactly(free(A), free(B));
      assertThat(rig.state()).isEqualTo(before);
    }

    @Test
    void lets_an_asked_photo_pass() {
      rig.now(B);
      assertThat(rig.state().plan(rig.state().conditions(), 1)).containsExactly(
          new Planned(B, ExecutionMode.HIGH_PERFORMANCE, Option.none()));
    }

    @Test
    void assumes_a_trailing_window_and_quiet_hours_as_told() {
      Conditions now = rig.state().conditions();
      Conditions trailing = new Conditions(now.camera(), now.hal(), now.pressure(), false, false, true);
      assertThat(rig.state().plan(trailing, 1)).containsExactly(free(A));
      Conditions quiet = new Conditions(now.camera(), now.hal(), Pressure.NONE, false, true, false);
      assertThat(rig.state().plan(quiet, 1).head().held()).contains(Gate.QUIET_HOURS);
    }

    private static Planned held(PhotoId photo) {
      return new Planned(photo, ExecutionMode.LOAD_BALANCE, Option.some(Gate.THERMAL_FAIR));
    }

    private static Planned free(PhotoId photo) {
      return new Planned(photo, ExecutionMode.LOAD_BALANCE, Option.none());
    }
  }
}
