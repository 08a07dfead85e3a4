package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.fixture.VirtualTime;
import dev.latent.camera.model.delivery.ExecutionMode;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeviceKit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever reads the platform's pressure owes the domain; this contract can press with work on photos alone. */
public interface SystemPressureContract {

  /** A kit that lives in this time, on the home of this test, which nothing else uses. */
  DeviceKit kit(VirtualTime time);

  @Test
  default void SP1_tells_the_current_reading_at_once() {
    List<Pressure> readings = new ArrayList<>();
    kit(new VirtualTime()).systemPressure().connect(readings::add);
    assertThat(readings).hasSize(1);
  }

  @Test
  default void SP1_never_tells_the_same_reading_twice_in_a_row() {
    VirtualTime time = new VirtualTime();
    KitUnderTest it = new KitUnderTest(time, kit(time));
    List<Pressure> readings = new ArrayList<>();
    it.kit.systemPressure().connect(readings::add);
    PhotoId photo = it.takeFirst("p1");
    for (int i = 0; i < 10; i++) {
      it.processor.process(photo, ExecutionMode.HIGH_PERFORMANCE);
      it.time.passUntilQuiet();
      it.processor.reset();
    }
    for (int i = 1; i < readings.size(); i++) {
      assertThat(readings.get(i)).isNotEqualTo(readings.get(i - 1));
    }
  }
}
