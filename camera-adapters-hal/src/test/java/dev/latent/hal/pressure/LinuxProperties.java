package dev.latent.hal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.delivery.Pressure;
import io.vavr.collection.List;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class LinuxProperties {

  private static final List<String> FILES = List.of("proc/cpu", "proc/memory", "proc/io",
      "thermal/thermal_zone0/type", "thermal/thermal_zone0/temp", "thermal/thermal_zone0/trip_point_0_type",
      "thermal/thermal_zone0/trip_point_0_temp", "power/BAT0/type", "power/BAT0/scope", "power/BAT0/capacity",
      "power/BAT0/status");

  private Path folder = Path.of("target");

  @BeforeProperty
  void make() throws IOException {
    folder = Files.createTempDirectory("machine");
  }

  @AfterProperty
  void remove() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** Right, nearly right, or anything; empty: there is no such file. */
  @Provide
  Arbitrary<java.util.List<Optional<byte[]>>> contents() {
    Arbitrary<String> number = Arbitraries.longs().map(String::valueOf);
    Arbitrary<String> small = Arbitraries.integers().between(-200, 200).map(String::valueOf);
    Arbitrary<String> milli = Arbitraries.integers().between(-10_000, 200_000).map(String::valueOf);
    Arbitrary<String> word = Arbitraries.of("Battery", "Device", "System", "Discharging", "Full", "passive", "critical",
        "N/A", "", "NaN", "-", "\0");
    Arbitrary<String> stall = Arbitraries.doubles().between(-10, 110).ofScale(2).map(it -> "some avg10=" + it + " ");
    Arbitrary<byte[]> text = Arbitraries.oneOf(number, small, milli, word, stall)
        .flatMap(it -> Arbitraries.of("", "\n", "\r\n").map(end -> (it + end).getBytes(StandardCharsets.UTF_8)));
    Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(6000);
    return Arbitraries.frequencyOf(Tuple.of(8, text), Tuple.of(1, any)).optional(0.9).list().ofSize(FILES.size());
  }

  /** Not shrunk: that goes on in another thread, on the same folder. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void whatever_the_files_say_no_reading_is_impossible(
      @ForAll("contents") java.util.List<Optional<byte[]>> first,
      @ForAll("contents") java.util.List<Optional<byte[]>> second) throws IOException {
    Steady steady = new Steady(List.of(60.0, 70.0, 80.0, 85.0, 90.0));
    Machine machine = new Machine(folder);
    Sensors sensors = machine.sensors();
    write(machine, first);
    Pressure before = steady.reading(Pressure.NONE, sensors.look());
    write(machine, second);
    assertPossible(before);
    assertPossible(steady.reading(before, sensors.look()));
  }

  private void write(Machine machine, java.util.List<Optional<byte[]>> contents) throws IOException {
    for (int i = 0; i < FILES.size(); i++) {
      Files.deleteIfExists(machine.path(FILES.get(i)));
      if (contents.get(i).isPresent()) {
        machine.write(FILES.get(i), contents.get(i).get());
      }
    }
  }

  private static void assertPossible(Pressure reading) {
    assertThat(reading.thermalLevel()).allSatisfy(it -> assertThat(it).isBetween(0, 5));
    assertThat(List.of(reading.cpu(), reading.memory(), reading.io()).flatMap(it -> it))
        .allSatisfy(it -> assertThat(it).isBetween(0.0, 100.0));
    assertThat(reading.battery()).allSatisfy(it -> assertThat(it.percent()).isBetween(0, 100));
  }
}
