package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressureTest {

  @TempDir
  Path folder;

  private Application app = new Application(Path.of("unset"));

  @BeforeEach
  void install() {
    app = new Application(folder);
  }

  @Test
  void on_a_hot_platform_a_photo_is_stored_and_waits() {
    Said said = app.run("shoot", "--pressure", "at 0s thermal SEVERE", "--wait-at-most", "1s");
    assertWaits(said);
  }

  @Test
  void when_the_platform_cools_the_photo_becomes_final() {
    Said said = app.run("shoot", "--pressure", "at 0s thermal SEVERE; at 1s NOMINAL");
    assertThat(said.exitCode()).isZero();
    assertThat(said.objects("final")).hasSize(1);
  }

  @Test
  void the_machine_itself_may_be_the_platform() throws IOException {
    assertWaits(app.say("shoot", "--library", app.library().toString(), "--profile", onMachine("95000"), "--json",
        "--wait-at-most", "1s"));
    Said cool = app.say("shoot", "--library", folder.resolve("cool").toString(), "--profile", onMachine("40000"),
        "--json");
    assertThat(cool.objects("final")).hasSize(1);
  }

  @Test
  void the_script_of_an_option_stands_above_the_profile() throws IOException {
    Said said = app.say("shoot", "--library", app.library().toString(), "--profile", onMachine("95000"), "--json",
        "--pressure", "at 0s NOMINAL");
    assertThat(said.objects("final")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "at 0s warm      | --pressure: script column 7: \"warm\" must be thermal",
      "at 5 SEVERE     | --pressure: script column 4: \"5\" must be a time, as 500ms",
      "''              | --pressure: script column 1: here must be an entry, as \"at 5s thermal SEVERE\""})
  void a_script_that_cannot_be_read_is_one_line_and_nothing_is_made(String script, String hint) {
    Said said = app.run("shoot", "--pressure", script);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).singleElement().asString().startsWith("latent: " + hint);
    assertThat(app.library()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "source = \"moon\"                | 2:1: this build has no source of pressure \"moon\"; it has: device, linux, sc",
      "source = 3                       | 2:1: pressure.source must be a text",
      "poll = 3                         | 2:1: pressure.poll must be left out where the device tells its own",
      "source = \"linux\"; poll = 0     | 3:1: poll must be 1 to 3600",
      "source = \"scripted\"            | 1:1: script column 1: here must be an entry",
      "source = \"linux\"; heat = 1     | 3:1: unknown setting heat; known here: levels, poll, power"})
  void a_fault_of_the_profile_is_one_line_with_its_place(String table, String hint) {
    String profile = app.profile("mine.toml", "[pressure]\n" + table.replace("; ", "\n"));
    Said said = app.say("devices", "--profile", profile);
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).singleElement().asString().startsWith("latent: " + profile + ":" + hint);
  }

  private static void assertWaits(Said said) {
    assertThat(said.exitCode()).isOne();
    assertThat(said.objects("stored")).hasSize(1);
    assertThat(said.objects("final")).isEmpty();
    assertThat(said.err()).singleElement().asString().contains("the device is hot");
  }

  /** A profile for a machine with one thermal zone of that many thousandths of a degree, and no other sensor. */
  private String onMachine(String milli) throws IOException {
    Path zone = Files.createDirectories(folder.resolve("thermal/thermal_zone0"));
    Files.writeString(zone.resolve("temp"), milli + "\n");
    Path proc = Files.createDirectories(folder.resolve("proc"));
    for (String each : new String[] {"cpu", "memory", "io"}) {
      Files.writeString(proc.resolve(each), "some avg10=0.00 avg60=0.00 avg300=0.00 total=0\n");
    }
    Path power = Files.createDirectories(folder.resolve("power"));
    String device = Files.readString(Path.of(app.deferring()));
    return app.profile("machine.toml", device + """
        [pressure]
        source = "linux"
        proc = "%s"
        thermal = "%s"
        power = "%s"
        """.formatted(proc, zone.getParent(), power));
  }
}
