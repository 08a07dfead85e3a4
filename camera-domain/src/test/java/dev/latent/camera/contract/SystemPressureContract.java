package dev.latent.camera.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.simulation.VirtualTime;
import java.time.Duration;
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
   * Changes the platform of the source that was made last, and lets time pass until one that is confined has seen it.
   * Each call changes it again.
   */
  void change();

  /** {@return the reading without what this platform never tells} */
  Pressure asFarAsTold(Pressure reading);

  /** {@return false for a platform that is the same for ever; a declared limit} */
  default boolean changes() {
    return true;
  }

  /** Whose threads look at the platform. */
  default Pace pace() {
    return Pace.CONFINED;
  }

  @Test
  default void SP1_tells_the_current_reading_at_once() {
    assertThat(Listening.to(this).readings).hasSize(1);
  }

  @Test
  default void SP1_tells_each_change() {
    Listening it = Listening.to(this);
    for (int i = 0; i < 3; i++) {
      it.change();
    }
  }

  @Test
  default void SP1_never_tells_the_same_reading_twice_in_a_row() {
    List<Pressure> readings = Listening.to(this).changed(5);
    for (int i = 1; i < readings.size(); i++) {
      assertThat(readings.get(i)).isNotEqualTo(readings.get(i - 1));
    }
  }

  @Test
  default void SP1_what_the_platform_does_not_tell_is_none() {
    assertThat(Listening.to(this).changed(5)).allSatisfy(it -> assertThat(it).isEqualTo(asFarAsTold(it)));
  }

  @Test
  default void SP2_a_closed_source_tells_nothing() {
    Listening it = Listening.to(this);
    it.change();
    it.source.close();
    List<Pressure> before = List.copyOf(it.readings);
    change();
    it.waiting.pass(Duration.ofMinutes(1));
    assertThat(it.readings).isEqualTo(before);
  }

  @Test
  default void SP2_is_closed_once_or_twice_alike() {
    Listening it = Listening.to(this);
    it.source.close();
    assertThatCode(it.source::close).doesNotThrowAnyException();
  }
}
