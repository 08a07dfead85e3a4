package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers that a profile gives the second phase. */
class DeliveryRulesTest {

  @TempDir
  Path folder;

  private Application app = new Application(Path.of("unset"));

  @BeforeEach
  void install() {
    app = new Application(folder);
  }

  private Said shoot(String delivery, String... more) {
    String profile = app.profile("mine.toml", "[delivery]\n" + delivery + "\n[device]\npixels = false\n");
    String[] line = {"shoot", "--library", app.library().toString(), "--profile", profile, "--json"};
    return app.say(io.vavr.collection.List.of(line).appendAll(java.util.List.of(more)).toJavaArray(String[]::new));
  }

  @Test
  void hold_a_photo_where_the_platform_reaches_a_limit_and_say_so() {
    Said said = shoot("limits = { memory = 10 }", "--pressure", "at 0s memory 40%", "--wait-at-most", "1ms");
    assertThat(said.exitCode()).isEqualTo(1);
    assertThat(said.err()).singleElement().asString().contains("memory is short");
    assertThat(shoot("limits = { memory = 50 }", "--pressure", "at 0s memory 40%").objects("final")).hasSize(1);
  }

  @Test
  void say_when_a_photo_is_given_up_and_a_user_can_have_it_tried_again() {
    String library = app.library().toString();
    String hangs = app.profile("hangs.toml", """
        [delivery]
        watchdog = 0.1
        attempts = 1
        [device]
        pixels = false
        strip = 60000
        """);
    String runs = app.profile("runs.toml", "[device]\npixels = false\n");
    Said given = app.say("shoot", "--library", library, "--profile", hangs, "--json");
    assertThat(given.exitCode()).isEqualTo(1);
    assertThat(given.objects("failed")).singleElement().asString().contains("TIMEOUT", "stays at low quality");
    assertThat(app.say("develop", "--library", library, "--profile", runs, "--json").objects("final")).isEmpty();
    Said again = app.say("develop", "--library", library, "--profile", runs, "--json", "--retry");
    assertThat(again.objects("final")).hasSize(1);
    assertThat(again.exitCode()).isZero();
  }

  @Test
  void that_cannot_be_are_one_line_with_their_place_and_nothing_is_made() {
    Said said = shoot("attempts = 0");
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).singleElement().asString().contains("mine.toml:2:1: attempts must be 1 to 1000");
    assertThat(app.library()).doesNotExist();
  }

  @Test
  void are_a_table() {
    String profile = app.profile("odd.toml", "delivery = 3\n");
    Said said = app.say("devices", "--profile", profile);
    assertThat(said.err()).singleElement().asString().contains("odd.toml:1:1: delivery must be a table: [delivery]");
  }
}
