package dev.latent.camera.model.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.Setting.Position;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The numbers of a profile's second phase. */
class DeliveryRulesReaderTest {

  private static final Position HERE = new Position("mine.toml", 7, 3);

  @Test
  void are_those_of_the_real_system_where_nothing_is_said() {
    assertThat(DeliveryRulesReader.read(table(LinkedHashMap.empty())).get()).isEqualTo(DeliveryRules.USUAL);
  }

  @Test
  void are_all_read() {
    DeliveryRules rules = DeliveryRulesReader.read(table(LinkedHashMap.<String, Setting>of(
            "trailing", real(10), "watchdog", real(5.5), "reset_after", whole(2), "attempts", whole(4))
        .put("deaths", whole(1)).put("first_wait", real(1)).put("longest_wait", real(60))
        .put("thermal", table(LinkedHashMap.of("nominal_up_to", whole(2), "fair_up_to", whole(3))))
        .put("limits", table(LinkedHashMap.of("memory", real(20), "io", real(40.5), "battery", whole(15))))
        .put("quiet_hours", table(LinkedHashMap.of("from", text("22:00"), "to", text("07:30")))))).get();
    assertThat(rules).isEqualTo(new DeliveryRules.Builder()
        .trailing(Duration.ofSeconds(10)).watchdog(Duration.ofMillis(5500)).resetAfter(2).attempts(4).deaths(1)
        .firstWait(Duration.ofSeconds(1)).longestWait(Duration.ofMinutes(1)).nominalUpTo(2).fairUpTo(3)
        .memoryLimit(Option.some(20.0)).ioLimit(Option.some(40.5)).batteryLimit(Option.some(15))
        .quietHours(Option.some(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 30)))).build());
  }

  @Test
  void that_contradict_each_other_or_nobody_knows_are_refused_at_once_with_their_place() {
    assertThat(DeliveryRulesReader.read(table(LinkedHashMap.<String, Setting>of(
            "first_wait", real(600), "attempts", whole(0), "speed", whole(3))
        .put("thermal", table(LinkedHashMap.of("nominal_up_to", whole(4), "fair_up_to", whole(3))))
        .put("quiet_hours", table(LinkedHashMap.of("from", text("22:00"), "to", text("22:00")))))).getLeft()
        .map(Setting.Fault::toString)).containsExactlyInAnyOrder(
            "mine.toml:7:3: attempts must be 1 to 1000",
            "mine.toml:7:3: first_wait must not be above longest_wait, 300.0",
            "mine.toml:7:3: thermal.nominal_up_to must not be above fair_up_to, 3",
            "mine.toml:7:3: quiet_hours.to must be another time than from",
            "mine.toml:7:3: unknown setting speed; known here: attempts, deaths, first_wait, limits, longest_wait,"
                + " quiet_hours, reset_after, thermal, trailing, watchdog");
  }

  @Test
  void with_a_time_that_is_none_are_refused() {
    assertThat(DeliveryRulesReader.read(table(LinkedHashMap.of("quiet_hours",
        table(LinkedHashMap.of("from", text("25:00"), "to", text("07:00")))))).getLeft().head().what())
        .isEqualTo("quiet_hours.from must be a time of the day like \"22:00\"");
  }

  private static Setting.Table table(Map<String, Setting> values) {
    return new Setting.Table(values, HERE);
  }

  private static Setting real(double value) {
    return new Setting.Real(value, HERE);
  }

  private static Setting whole(long value) {
    return new Setting.Whole(value, HERE);
  }

  private static Setting text(String value) {
    return new Setting.Text(value, HERE);
  }
}
