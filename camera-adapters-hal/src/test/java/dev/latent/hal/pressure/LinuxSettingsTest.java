package dev.latent.hal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.Setting;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinuxSettingsTest {

  private static final Setting.Position PLACE = new Setting.Position("mine.toml", 3, 1);

  @Test
  void everything_has_a_default() {
    assertThat(LinuxSettings.read(table(LinkedHashMap.empty())).get()).isEqualTo(new LinuxSettings(
        Path.of("/proc/pressure"), Path.of("/sys/class/thermal"), Path.of("/sys/class/power_supply"),
        Duration.ofSeconds(5), List.empty(), List.of(60.0, 70.0, 80.0, 85.0, 90.0)));
  }

  @Test
  void what_a_profile_says_holds() {
    LinuxSettings read = LinuxSettings.read(table(LinkedHashMap.of("poll", new Setting.Whole(60, PLACE),
        "zones", new Setting.Many(List.of(new Setting.Text("skin", PLACE)), PLACE),
        "levels", levels(35, 37.5, 39, 41, 43)))).get();
    assertThat(read.poll()).isEqualTo(Duration.ofMinutes(1));
    assertThat(read.zones()).containsExactly("skin");
    assertThat(read.levels()).containsExactly(35.0, 37.5, 39.0, 41.0, 43.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "45", "45 50 55 60", "45 50 55 60 65 70", "45 50 50 60 65", "65 60 55 50 45"})
  void levels_are_five_and_ascend(String levels) {
    double[] numbers = Arrays.stream(levels.split(" ")).filter(it -> !it.isEmpty())
        .mapToDouble(Double::parseDouble).toArray();
    assertThat(LinuxSettings.read(table(LinkedHashMap.of("levels", levels(numbers)))).getLeft()
        .map(Setting.Fault::toString)).containsExactly(
            "mine.toml:3:1: levels must be five ascending temperatures, as [60.0, 70.0, 80.0, 85.0, 90.0]");
  }

  @Test
  void every_fault_is_said_at_once() {
    assertThat(LinuxSettings.read(table(LinkedHashMap.of("poll", new Setting.Whole(0, PLACE),
        "proc", new Setting.Text("\0", PLACE), "script", new Setting.Text("at 1s SEVERE", PLACE)))).getLeft()
        .map(Setting.Fault::what)).satisfiesExactlyInAnyOrder(
            it -> assertThat(it).isEqualTo("poll must be 1 to 3600"),
            it -> assertThat(it).isEqualTo("proc must be the name of a folder, as \"/proc/pressure\""),
            it -> assertThat(it).startsWith("unknown setting script; known here: levels, poll, power, proc"));
  }

  private static Setting.Many levels(double... celsius) {
    return new Setting.Many(List.ofAll(celsius).map(it -> new Setting.Real(it, PLACE)), PLACE);
  }

  private static Setting.Table table(Map<String, Setting> values) {
    return new Setting.Table(values, PLACE);
  }
}
