package dev.latent.app.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.SettingsReader;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"phone", "tablet", "tiny"})
  void a_built_in_profile_is_found_by_its_name_and_is_without_fault(String name) {
    TargetDevice found = Profiles.find(name).get();
    assertThat(found.faults()).isEmpty();
    assertThat(found.name()).isEqualTo(name);
    assertThat(found.description()).isNotEmpty();
    assertThat(found.kit().value()).isEqualTo("simulated");
    assertThat(found.settings().values().keySet()).contains("sensor", "cameras");
  }

  @Test
  void the_folder_is_a_kit_of_its_own() {
    TargetDevice found = Profiles.find("folder").get();
    assertThat(found.faults()).isEmpty();
    assertThat(found.kit().value()).isEqualTo("folder");
    assertThat(found.settings().values().keySet())
        .containsExactlyInAnyOrder("existing", "settle_ms", "poll_ms", "size");
  }

  @Test
  void an_unknown_name_is_answered_with_the_known_ones() {
    assertThat(Profiles.find("fone").getLeft()).contains("\"fone\"", "phone", "tablet", "tiny", "folder");
  }

  @Test
  void a_name_with_a_slash_or_the_ending_of_toml_is_a_file() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.toml"), "description = \"of my own\"");
    TargetDevice found = Profiles.find(file.toString()).get();
    assertThat(found.name()).isEqualTo("mine");
    assertThat(found.description()).isEqualTo("of my own");
    assertThat(Profiles.find("nowhere.toml").getLeft()).contains("no profile nowhere.toml");
  }

  @Test
  void what_is_no_text_or_no_file_is_no_profile() throws IOException {
    Path bytes = Files.write(folder.resolve("photo.toml"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});
    assertThat(Profiles.find(bytes.toString()).getLeft()).contains("UTF-8");
    assertThat(Profiles.find(folder + "/").getLeft()).contains("cannot be read");
  }

  @Test
  void every_value_knows_its_line_and_column() {
    TargetDevice read = read("""
        name = "mine"
        [device]
        make = "Me"
        sensor = { width = 640, iso = 100.5 }
        on = true
        list = ["a",
          "b"]
        """);
    assertThat(positions(read.settings())).containsExactly(
        "make mine.toml:3:1", "sensor mine.toml:4:1", "on mine.toml:5:1", "list mine.toml:6:1");
    Setting.Many list = (Setting.Many) read.settings().values().get("list").get();
    assertThat(list.values().map(Setting::position)).extracting(Setting.Position::line).containsExactly(6, 7);
    SettingsReader reader = new SettingsReader(read.settings());
    assertThat(reader.table("sensor").whole("width", 0, 1, 1000)).isEqualTo(640);
    assertThat(reader.table("sensor").real("iso", 0, 1, 1000)).isEqualTo(100.5);
    assertThat(reader.flag("on", false)).isTrue();
  }

  @Test
  void all_faults_of_a_file_are_said_at_once_each_with_its_place() {
    TargetDevice read = read("""
        nmae = "mine"
        description = 7
        device = "simulated"
        when = 2026-11-20
        bad = = 1
        """);
    assertThat(read.faultsWith(List.empty()).map(Setting.Fault::toString)).satisfiesExactly(
        it -> assertThat(it).startsWith("mine.toml:1:1: unknown setting nmae"),
        it -> assertThat(it).startsWith("mine.toml:2:1: description must be a text"),
        it -> assertThat(it).startsWith("mine.toml:3:1: device must be a table"),
        it -> assertThat(it).startsWith("mine.toml:4:1: a date or a time is no setting"),
        it -> assertThat(it).startsWith("mine.toml:5:7: ").doesNotContain("\n"));
  }

  @Test
  void the_faults_of_the_device_are_said_in_the_order_of_the_file() {
    Setting.Position late = new Setting.Position("mine.toml", 9, 1);
    Seq<Setting.Fault> faults = read("a = 1\nb = 2").faultsWith(List.of(new Setting.Fault(late, "last")));
    assertThat(faults.map(it -> it.position().line())).containsExactly(1, 2, 9);
  }

  @Test
  void a_setting_of_the_command_line_stands_above_the_profile() {
    TargetDevice read = read("[device]\nseed = 1\nscene = [\"a.jpg\"]")
        .with(List.of(TargetDevice.Above.whole("seed", 7, "--seed"),
            TargetDevice.Above.texts("scene", List.of("b.jpg", "c.jpg"), "--scene")));
    SettingsReader reader = new SettingsReader(read.settings());
    assertThat(reader.whole("seed", 0, 0, 10)).isEqualTo(7);
    assertThat(reader.texts("scene")).containsExactly("b.jpg", "c.jpg");
    assertThat(read.settings().values().get("seed").get().position()).hasToString("--seed");
  }

  @Test
  void the_source_of_pressure_is_named_apart_from_its_settings() {
    PressureSource read = read("kit = \"simulated\"\n[pressure]\nsource = \"linux\"\npoll = 9").pressure();
    assertThat(read.source()).isEqualTo(new Setting.Text("linux", new Setting.Position("mine.toml", 3, 1)));
    assertThat(read.settings().values().keySet()).containsExactly("poll");
    assertThat(read("").pressure().source().value()).isEqualTo(PressureSource.DEVICE);
    assertThat(read("[pressure]\nsource = \"linux\"\npoll = 9").faults()).isEmpty();
    assertThat(read("pressure = 3").faults().map(Setting.Fault::toString))
        .containsExactly("mine.toml:1:1: pressure must be a table");
  }

  private static TargetDevice read(String toml) {
    return Profiles.read("mine", "mine.toml", toml);
  }

  private static Seq<String> positions(Setting.Table table) {
    return table.values().map(it -> it._1 + " " + it._2.position()).toList();
  }
}
