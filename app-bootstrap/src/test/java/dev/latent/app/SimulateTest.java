package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulation, from the command line. */
class SimulateTest {

  @TempDir
  Path folder;

  private Application app = new Application(Path.of("unset"));

  @BeforeEach
  void install() {
    app = new Application(folder);
  }

  @Test
  void people_see_what_went_wrong_how_often_and_one_line_of_what_came_of_it() {
    Said said = app.say("simulate", "--seeds", "3", "--from", "5", "--profile", "tiny");
    assertThat(said.exitCode()).isZero();
    assertThat(said.out()).hasSize(13);
    assertThat(said.out().getFirst()).contains("nothing to do", "developing", "storing");
    assertThat(said.out().get(1)).startsWith("kill ");
    assertThat(said.out().getLast()).startsWith("3 seeds, ").contains(" simulated hours, ", " photos, ", " power loss, ")
        .endsWith(": 0 lost, 0 torn, 0 mislabelled, 0 stuck, 0 other");
    assertThat(folder).as("no library is touched").isEmptyDirectory();
  }

  @Test
  void programs_get_one_object() {
    assertThat(app.say("simulate", "--seeds", "1", "--profile", "tiny", "--json").objects()).singleElement()
        .satisfies(it -> assertThat(it).containsEntry("event", "simulated").containsEntry("seeds", "1")
            .containsEntry("lost", "0").containsEntry("stuck", "0"));
  }

  @Test
  void a_seed_is_replayed_with_all_that_happens_and_always_the_same() {
    Said said = app.say("simulate", "--replay", "4", "--profile", "tiny");
    assertThat(said.out()).hasSizeGreaterThan(200).anyMatch(it -> it.contains("FAULT KILL while "))
        .anyMatch(it -> it.contains("Shoot["));
    assertThat(app.say("simulate", "--replay", "4", "--profile", "tiny").out()).isEqualTo(said.out());
  }

  @Test
  void a_device_without_a_second_phase_is_refused() {
    Said said = app.say("simulate", "--profile", app.plain());
    assertThat(said.exitCode()).isEqualTo(2);
    assertThat(said.err()).singleElement().asString().contains("there is no second phase to simulate");
  }
}
