package dev.latent.hal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.Pressure.Battery;
import dev.latent.hal.pressure.Sample.Trip;
import dev.latent.hal.pressure.Sample.Zone;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensorsTest {

  private static final Sample NOTHING =
      new Sample(List.empty(), Option.none(), Option.none(), Option.none(), Option.none());

  @TempDir Path folder;

  private Machine machine = new Machine(Path.of("target"));

  @BeforeEach
  void stand() {
    machine = new Machine(folder);
  }

  @Test
  void a_machine_without_files_tells_nothing() {
    assertThat(machine.look()).isEqualTo(NOTHING);
  }

  @Test
  void a_machine_without_folders_tells_nothing_and_says_so() throws IOException {
    for (String each : List.of("proc", "thermal", "power")) {
      Files.delete(machine.path(each));
    }
    assertThat(machine.look()).isEqualTo(NOTHING);
    assertThat(machine.log).anySatisfy(it -> assertThat(it).contains("thermal is no folder that can be read"))
        .anySatisfy(it -> assertThat(it).contains("power is no folder that can be read"))
        .anySatisfy(it -> assertThat(it).contains("cpu is not there"));
  }

  @Nested
  class Stalls {

    @Test
    void the_share_of_the_last_ten_seconds_in_which_some_task_waited_is_told() {
      Sample look = machine.stall("cpu", "37.07").stall("memory", "0.00").stall("io", "100.00").look();
      assertThat(look.cpu()).contains(37.07);
      assertThat(look.memory()).contains(0.0);
      assertThat(look.io()).contains(100.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"some avg10=12.50 avg60=1.00 avg300=1.00 total=9", "some avg10=12.50",
        "some avg10=12.50 avg60=1.00\r\nfull avg10=3.00 avg60=1.00\r\n", "full avg10=3.00\nsome avg10=12.50\n\n"})
    void ends_of_lines_and_what_follows_do_not_matter(String text) {
      assertThat(machine.write("proc/io", text).look().io()).contains(12.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "N/A", "some", "some avg10=", "some avg10=-1.00 ", "some avg10=100.01 ",
        "some avg10=NaN ", "some avg10=1e1 ", "some avg10=12.50x", "full avg10=12.50 ", "awesome avg10=12.50 "})
    void what_is_odd_is_unknown_and_said(String text) {
      machine.stall("cpu", "1.00").stall("memory", "1.00").zone(0, "cpu", "1000");
      assertThat(machine.write("proc/io", text).look().io()).isEmpty();
      assertThat(machine.log).singleElement().asString().contains("file=" + machine.path("proc/io"), " because=io ");
    }
  }

  @Nested
  class Zones {

    @Test
    void all_zones_count_by_default() {
      Sample look = machine.zone(0, "acpitz", "41500").zone(1, "x86_pkg_temp", "67000").look();
      assertThat(look.zones()).containsExactlyInAnyOrder(new Zone(41.5, List.empty()), new Zone(67, List.empty()));
    }

    @Test
    void of_the_types_that_are_asked_for_all_count_and_no_other() {
      machine.zone(0, "acpitz", "41500").zone(1, "x86_pkg_temp", "67000").zone(2, "skin", "33000");
      assertThat(machine.look("skin", "acpitz").zones().map(Zone::celsius)).containsExactlyInAnyOrder(41.5, 33.0);
    }

    @Test
    void a_type_that_no_zone_has_is_said() {
      assertThat(machine.zone(0, "acpitz", "41500").look("skin").zones()).isEmpty();
      assertThat(machine.log).anySatisfy(it -> assertThat(it).contains("of type skin"));
    }

    @Test
    void the_trip_points_at_which_the_platform_slows_or_stops_are_marks() {
      machine.zone(0, "acpitz", "41500").trip(0, 0, "critical", "105000").trip(0, 1, "hot", "95000")
          .trip(0, 10, "passive", "80500").trip(0, 2, "active", "50000");
      assertThat(machine.look().zones().head().trips())
          .containsExactlyInAnyOrder(new Trip(105, 5), new Trip(95, 5), new Trip(80.5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-274000", "65261850", "99999999999999999999"})
    void a_trip_point_that_is_not_set_is_no_mark(String milli) {
      machine.zone(0, "acpitz", "41500").trip(0, 0, "passive", milli);
      assertThat(machine.look().zones()).containsExactly(new Zone(41.5, List.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N/A", "-5000", "150001", "41.5", "99999999999999999999", "0x10", "41 500", "41500 C"})
    void an_odd_temperature_is_unknown_and_the_other_zones_count(String milli) {
      assertThat(machine.zone(0, "broken", milli).zone(1, "acpitz", "41500").look().zones().map(Zone::celsius))
          .containsExactly(41.5);
      assertThat(machine.log).anySatisfy(it -> assertThat(it).contains("because=temp "));
    }

    @Test
    void what_is_no_zone_is_left_alone() {
      machine.write("thermal/cooling_device0/type", "Fan\n").write("thermal/thermal_zone7", "a file");
      assertThat(machine.look().zones()).isEmpty();
    }
  }

  @Nested
  class Supplies {

    @Test
    void a_machine_on_the_mains_has_no_battery_and_that_is_not_odd() {
      machine.write("power/AC/type", "Mains\n").write("power/AC/online", "1\n");
      assertThat(machine.look().battery()).isEmpty();
      assertThat(machine.log).noneMatch(it -> it.contains("power"));
    }

    @ParameterizedTest
    @CsvSource({"Discharging, true", "Charging, false", "Full, false", "Not charging, false", "Unknown, false"})
    void a_battery_is_emptied_only_when_it_says_so(String status, boolean discharging) {
      assertThat(machine.battery("BAT0", "42", status).look().battery()).contains(new Battery(42, discharging));
    }

    @Test
    void the_worst_battery_counts_one_that_is_emptied_before_one_that_is_not() {
      machine.battery("BAT0", "3", "Not charging").battery("BAT1", "60", "Discharging")
          .battery("BAT2", "61", "Discharging");
      assertThat(machine.look().battery()).contains(new Battery(60, true));
    }

    @Test
    void the_battery_of_a_mouse_does_not_count() {
      machine.battery("hidpp_battery_0", "5", "Discharging").write("power/hidpp_battery_0/scope", "Device\n")
          .battery("BAT0", "80", "Discharging").write("power/BAT0/scope", "System\n");
      assertThat(machine.look().battery()).contains(new Battery(80, true));
    }

    @ParameterizedTest
    @CsvSource({"'', Full", "101, Full", "-1, Full", "N/A, Full", "50, ''", "50, Discharged", "50, discharging"})
    void an_odd_battery_is_unknown_and_said(String capacity, String status) {
      assertThat(machine.battery("BAT0", capacity, status).look().battery()).isEmpty();
      assertThat(machine.log).anySatisfy(it -> assertThat(it).contains("BAT0"));
    }
  }
}
