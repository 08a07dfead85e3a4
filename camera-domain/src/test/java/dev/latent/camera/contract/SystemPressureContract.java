package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.latent.camera.fixture.VirtualTime;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever reads the platform's pressure owes the domain. */
@ContractOf(SystemPressure.class)
@Usually(promise = "SP1", breaks = "It tells each reading instead of each change, or reads what is missing as zero.")
@Usually(promise = "SP2", breaks = "It goes on looking after it was closed, or closes what is closed.")
public interface SystemPressureContract {

  /** {@return a source that lives in this time and is not connected yet} */
  SystemPressure source(VirtualTime time);

  /**
   * Changes the platform of the source that was made last, and lets time pass until the source has seen it. Each call
   * changes it again.
   */
  void change();

  /** {@return the reading without what this platform never tells} */
  Pressure asFarAsTold(Pressure reading);

  /** {@return false for a platform that is the same for ever; a declared limit} */
  default boolean changes() {
    return true;
  }

  @Test
  default void SP1_tells_the_current_reading_at_once() {
    assertThat(connected(source(new VirtualTime()))).hasSize(1);
  }

  @Test
  default void SP1_tells_each_change() {
    List<Pressure> readings = connected(source(new VirtualTime()));
    for (int i = 0; i < 3; i++) {
      int before = readings.size();
      change();
      assertThat(readings.size() > before).as("told after change %d, in %s", i, readings).isEqualTo(changes());
    }
  }

  @Test
  default void SP1_never_tells_the_same_reading_twice_in_a_row() {
    List<Pressure> readings = changed(source(new VirtualTime()));
    for (int i = 1; i < readings.size(); i++) {
      assertThat(readings.get(i)).isNotEqualTo(readings.get(i - 1));
    }
  }

  @Test
  default void SP1_what_the_platform_does_not_tell_is_none() {
    assertThat(changed(source(new VirtualTime()))).allSatisfy(it -> assertThat(it).isEqualTo(asFarAsTold(it)));
  }

  @Test
  default void SP2_a_closed_source_tells_nothing() {
    SystemPressure source = source(new VirtualTime());
    List<Pressure> readings = connected(source);
    change();
    List<Pressure> before = List.copyOf(readings);
    source.close();
    change();
    assertThat(readings).isEqualTo(before);
  }

  @Test
  default void SP2_is_closed_once_or_twice_alike() {
    SystemPressure source = source(new VirtualTime());
    connected(source);
    source.close();
    assertThatCode(source::close).doesNotThrowAnyException();
  }

  private static List<Pressure> connected(SystemPressure source) {
    List<Pressure> readings = new ArrayList<>();
    source.connect(readings::add);
    return readings;
  }

  private List<Pressure> changed(SystemPressure source) {
    List<Pressure> readings = connected(source);
    for (int i = 0; i < 5; i++) {
      change();
    }
    return readings;
  }
}
