package dev.latent.app.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.HoldReason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The rules of the second phase, held against the tests that show them and against the code. */
class SecondPhaseRulesTest implements RulesPage {

  @Override
  public Document page() {
    return Document.of("second-phase.md");
  }

  @Test
  void each_gate_is_said() {
    String gates = page().section("How it is decided").text();
    assertThat(Arrays.stream(HoldReason.Gate.values()).map(Enum::name)).allSatisfy(it -> assertThat(gates).contains(it));
  }
}
