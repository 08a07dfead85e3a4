package dev.latent.hal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelFilesTest {

  @TempDir Path folder;

  private Machine machine = new Machine(Path.of("target"));
  private KernelFiles files = new KernelFiles(_ -> {});

  @BeforeEach
  void stand() {
    machine = new Machine(folder);
    files = new KernelFiles(machine.log::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"41500", "41500\n", "41500\r\n", "  41500\t\n\n"})
  void a_number_is_read_with_or_without_its_end_of_line(String text) {
    assertThat(files.whole(machine.write("temp", text).path("temp"), 0, 50_000)).contains(41_500L);
  }

  @Test
  void each_kind_of_oddness_is_said_once() {
    Path temp = machine.path("temp");
    machine.write("other/temp", "");
    for (String text : new String[] {"", "N/A", "", "7", "N/A", "x".repeat(4097)}) {
      assertThat(files.whole(machine.write("temp", text).path("temp"), 0, 5)).isEmpty();
      assertThat(files.text(machine.path("other/temp"))).isEmpty();
    }
    assertThat(files.text(machine.path("nowhere/temp"))).isEmpty();
    assertThat(files.text(machine.folder("folder/temp").path("folder/temp"))).isEmpty();
    assertThat(machine.log).map(it -> it.substring(it.indexOf("because="))).containsExactly("because=temp is empty",
        "because=temp is no whole number", "because=temp is not between 0 and 5", "because=temp is too long",
        "because=temp is not there", "because=temp is no file");
    assertThat(machine.log.getFirst()).contains("file=" + temp);
  }

  @Test
  void a_file_that_cannot_be_read_is_unknown() {
    Path mem = Path.of("/proc/self/mem");
    assertThat(files.text(mem)).isEqualTo(Option.none());
    assertThat(machine.log).hasSize(1);
  }

  @Test
  void a_file_that_may_be_missing_is_odd_only_when_it_is_there() {
    assertThat(files.textIfThere(machine.path("scope"))).isEmpty();
    assertThat(machine.log).isEmpty();
    assertThat(files.textIfThere(machine.write("scope", "").path("scope"))).isEmpty();
    assertThat(machine.log).hasSize(1);
  }
}
