package dev.latent.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.app.SmallDevice;
import dev.latent.app.simulation.Outcome;
import dev.latent.app.simulation.Simulation;
import dev.latent.camera.model.delivery.DeliveryRules;
import org.junit.jupiter.api.Test;

/** The whole product, with users, pressure and faults drawn from a seed. */
class SimulationTest {

  private final Simulation simulation = new Simulation(WiredHardware.of(SmallDevice.settings()), DeliveryRules.USUAL);

  @Test
  void days_in_the_life_of_a_device_come_to_a_good_end() {
    for (long seed = 1; seed <= 12; seed++) {
      Outcome outcome = simulation.run(seed);
      assertThat(outcome.findings()).as("seed %d: %s", seed, outcome.trace().mkString("\n")).isEmpty();
      assertThat(outcome.simulated().toHours()).isGreaterThanOrEqualTo(24);
      assertThat(outcome.photos()).isGreaterThanOrEqualTo(100);
      assertThat(outcome.faults().size()).isGreaterThanOrEqualTo(20);
      assertThat(outcome.lives()).isGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void the_same_seed_is_the_same_history() {
    assertThat(simulation.run(7)).isEqualTo(simulation.run(7));
    assertThat(simulation.run(8).trace()).isNotEqualTo(simulation.run(7).trace());
  }
}
