package dev.latent.hal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.Pressure.Battery;
import dev.latent.camera.model.device.Setting;
import dev.latent.hal.pressure.Cue.Change;
import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptParserTest {

  @Test
  void each_entry_says_when_and_what() {
    assertThat(ScriptParser.parse("at 5s thermal SEVERE; at 250ms memory 40%; at 2m io 10%; at 1h cpu 100%;"
        + "at 7s battery 15% discharging; at 8s battery 0% charging; at 20s NOMINAL").get().cues()).containsExactly(
        cue(Duration.ofSeconds(5), new Cue.Thermal(Option.some(5))),
        cue(Duration.ofMillis(250), new Cue.Memory(Option.some(40.0))),
        cue(Duration.ofMinutes(2), new Cue.Io(Option.some(10.0))),
        cue(Duration.ofHours(1), new Cue.Cpu(Option.some(100.0))),
        cue(Duration.ofSeconds(7), new Cue.Power(Option.some(new Battery(15, true)))),
        cue(Duration.ofSeconds(8), new Cue.Power(Option.some(new Battery(0, false)))),
        cue(Duration.ofSeconds(20), new Cue.Thermal(Option.some(0))));
  }

  @Test
  void what_is_unknown_is_not_told() {
    assertThat(ScriptParser.parse("at 0s unknown; at 0s thermal unknown; at 0s cpu unknown; at 0s memory unknown;"
        + "at 0s io unknown; at 0s battery unknown").get().cues().map(Cue::change)).containsExactly(
        new Cue.Thermal(Option.none()), new Cue.Thermal(Option.none()), new Cue.Cpu(Option.none()),
        new Cue.Memory(Option.none()), new Cue.Io(Option.none()), new Cue.Power(Option.none()));
  }

  @ParameterizedTest
  @CsvSource({"NOMINAL, 0", "fair, 3", "Severe, 5", "0, 0", "4, 4", "5, 5"})
  void a_level_has_a_name_or_a_number(String level, int number) {
    assertThat(ScriptParser.parse("AT 1s Thermal " + level).get().cues().map(Cue::change))
        .containsExactly(new Cue.Thermal(Option.some(number)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "''                             | 1  | here must be an entry, as \"at 5s thermal SEVERE\"",
      "' ; ;'                         | 1  | here must be an entry",
      "thermal SEVERE                 | 1  | \"thermal\" must be \"at\"",
      "at                             | 3  | here must be a time, as 500ms, 5s, 2m or 1h",
      "at 5 NOMINAL                   | 4  | \"5\" must be a time",
      "at -5s NOMINAL                 | 4  | \"-5s\" must be a time",
      "at 9999999999s NOMINAL         | 4  | must be a time",
      "at 5s                          | 6  | here must be thermal, cpu, memory, io or battery",
      "at 5s heat 3                   | 7  | \"heat\" must be thermal, cpu, memory, io or battery",
      "at 5s thermal                  | 14 | here must be NOMINAL, FAIR, SEVERE or a level 0 to 5",
      "at 5s thermal 6                | 15 | \"6\" must be NOMINAL, FAIR, SEVERE or a level 0 to 5",
      "at 5s io 40                    | 10 | \"40\" must be a percentage from 0% to 100%",
      "at 5s memory 101%              | 14 | must be a percentage",
      "at 5s battery 15%              | 18 | here must be charging or discharging",
      "at 5s battery 15% full         | 19 | \"full\" must be charging or discharging",
      "at 5s NOMINAL at 6s SEVERE     | 15 | \"at\" must be left out, or stand behind a semicolon",
      "at 5s NOMINAL; at 6s warm      | 22 | \"warm\" must be thermal",
      "at 5s NOMINAL;at 6s io 7 ;     | 24 | \"7\" must be a percentage"})
  void a_mistake_says_its_column_and_what_would_be_right(String script, int column, String what) {
    assertThat(ScriptParser.parse(script).getLeft()).singleElement().satisfies(it -> {
      assertThat(it.column()).isEqualTo(column);
      assertThat(it.what()).contains(what);
    });
  }

  @Test
  void every_faulty_entry_is_said_at_once_at_the_place_of_the_setting() {
    Setting.Position place = new Setting.Position("mine.toml", 7, 1);
    Setting script = new Setting.Text("at 1s warm; at 2s NOMINAL; at x NOMINAL", place);
    assertThat(ScriptedFactory.read(new Setting.Table(LinkedHashMap.of("script", script), place)).getLeft()
        .map(Setting.Fault::toString)).satisfiesExactly(
            it -> assertThat(it).startsWith("mine.toml:7:1: script column 7: \"warm\" must be"),
            it -> assertThat(it).startsWith("mine.toml:7:1: script column 31: \"x\" must be a time"));
  }

  @Test
  void a_table_without_a_script_is_refused() {
    Setting.Position place = new Setting.Position("mine.toml", 6, 1);
    assertThat(ScriptedFactory.read(new Setting.Table(LinkedHashMap.empty(), place)).getLeft()
        .map(Setting.Fault::toString)).containsExactly(
            "mine.toml:6:1: script column 1: here must be an entry, as \"at 5s thermal SEVERE\"");
  }

  private static Cue cue(Duration at, Change change) {
    return new Cue(at, change);
  }
}
