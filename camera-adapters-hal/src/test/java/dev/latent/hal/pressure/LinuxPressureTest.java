package dev.latent.hal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.contract.SystemPressureContract;
import dev.latent.camera.model.delivery.Pressure;
import dev.latent.camera.port.driven.SystemPressure;
import dev.latent.camera.simulation.VirtualTime;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine of a test that tells its temperature and how long work waits for memory, and nothing else. */
class LinuxPressureTest implements SystemPressureContract {

  private static final Duration POLL = Duration.ofSeconds(5);

  @TempDir Path folder;

  private VirtualTime time = new VirtualTime();
  private int changes;

  @Override
  public SystemPressure source(VirtualTime of) {
    time = of;
    Machine machine = machine().stall("memory", "10.00").zone(0, "cpu", "40000");
    return new LinuxFactory().create(machine.settings(), of.timekeeper(), of.executor()).get();
  }

  @Override
  public void change() {
    machine().zone(0, "cpu", ++changes % 2 == 0 ? "40000" : "72000");
    time.pass(POLL);
  }

  @Override
  public Pressure asFarAsTold(Pressure reading) {
    return new Pressure(reading.thermalLevel(), Option.none(), reading.memory(), Option.none(), Option.none());
  }

  private Machine machine() {
    return new Machine(folder);
  }

  @Test
  void a_change_is_told_at_the_next_look_and_not_before() {
    List<Pressure> readings = new ArrayList<>();
    source(time).connect(readings::add);
    machine().zone(0, "cpu", "95000");
    time.pass(POLL.minusMillis(1));
    assertThat(readings).hasSize(1);
    time.pass(Duration.ofMillis(1));
    assertThat(readings).extracting(it -> it.thermalLevel().get()).containsExactly(0, 5);
  }

  @Test
  void files_are_read_in_the_background_after_the_first_look() {
    List<Runnable> tasks = new ArrayList<>();
    List<Pressure> readings = new ArrayList<>();
    Machine machine = machine().zone(0, "cpu", "40000");
    new LinuxFactory().create(machine.settings(), time.timekeeper(), tasks::add).get().connect(readings::add);
    assertThat(tasks).isEmpty();
    machine.zone(0, "cpu", "95000");
    time.pass(POLL.multipliedBy(3));
    assertThat(readings).hasSize(1);
    assertThat(tasks).as("one look at a time").hasSize(1);
    tasks.removeFirst().run();
    assertThat(readings).hasSize(2);
  }

  @Test
  void waiting_that_wavers_is_not_told_at_every_look() {
    List<Pressure> readings = new ArrayList<>();
    source(time).connect(readings::add);
    for (String each : List.of("10.40", "11.90", "8.10", "9.99")) {
      machine().stall("memory", each);
      time.pass(POLL);
    }
    assertThat(readings).hasSize(1);
    machine().stall("memory", "12.00");
    time.pass(POLL);
    assertThat(readings).last().extracting(Pressure::memory).isEqualTo(Option.some(12.0));
  }

  @Test
  void a_closed_source_looks_no_more() {
    source(time).close();
    SystemPressure source = source(time);
    source.connect(_ -> {});
    source.close();
    time.passUntilQuiet();
    assertThat(time.uptime()).isEqualTo(POLL);
  }
}
