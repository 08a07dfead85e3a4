package dev.latent.hal.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.HalState;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.delivery.ProcessingFault;
import dev.latent.camera.model.delivery.ProcessorEvent;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.hal.kit.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How work warms the device, and rest cools it; without pixels. */
class WarmthTest {

  @TempDir Path folder;

  @Test
  void a_few_photos_in_a_row_leave_the_phone_cool() {
    Roll roll = roll("phone", "cores", 8).ready(true);
    for (int i = 0; i < 5; i++) {
      roll.develop(roll.take("p" + i));
    }
    assertThat(roll.trace).noneMatch(it -> it.contains("Pressure[") && !it.contains("thermalLevel=Some(0)"));
  }

  @Test
  void hard_work_warms_it_until_it_refuses_and_rest_cools_it_again() {
    Roll roll = roll("phone", "cores", 1, "heat", Tables.of("warming", 100, "cooling", 10, "step", 5)).ready(true);
    PhotoId photo = roll.take("p1");
    List<Pressure> readings = new ArrayList<>();
    roll.kit.systemPressure().connect(readings::add);
    roll.kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE);
    roll.time.passUntil(() -> roll.heard.contains(new ProcessorEvent.Broke(photo, ProcessingFault.HIGH_TEMPERATURE)));
    assertThat(roll.heard).contains(new ProcessorEvent.StateChanged(HalState.NOT_READY_OVERHEAT));
    assertThat(roll.kit.imageProcessor().process(photo, ExecutionMode.HIGH_PERFORMANCE).getLeft())
        .isEqualTo(ProcessingFault.HIGH_TEMPERATURE);
    roll.time.passUntilQuiet();
    assertThat(readings).extracting(it -> it.thermalLevel().get()).containsExactly(0, 1, 2, 3, 4, 5, 4, 3, 2, 1, 0);
    assertThat(roll.heard).endsWith(new ProcessorEvent.StateChanged(HalState.READY));
  }

  @Test
  void hard_work_warms_it_more_than_balanced_work() {
    assertThat(warmest("a", ExecutionMode.HIGH_PERFORMANCE)).isEqualTo(2);
    assertThat(warmest("b", ExecutionMode.LOAD_BALANCE)).isEqualTo(0);
  }

  /** Four cores for 0.1 s make 25 degrees, two for 0.2 s make 10. */
  private int warmest(String home, ExecutionMode mode) {
    Roll roll = roll(home, "cores", 4, "heat", Tables.of("warming", 100, "cooling", 150, "step", 11)).ready(true);
    PhotoId photo = roll.take("p1");
    List<Pressure> readings = new ArrayList<>();
    roll.kit.systemPressure().connect(readings::add);
    roll.kit.imageProcessor().process(photo, mode);
    roll.time.passUntilQuiet();
    assertThat(roll.heard).contains(new ProcessorEvent.Finished(photo));
    return readings.stream().mapToInt(it -> it.thermalLevel().get()).max().orElseThrow();
  }

  private Roll roll(String home, Object... settings) {
    return Roll.blank(folder.resolve(home), settings);
  }
}
