package dev.latent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpTest {

  private static final List<String> COMMANDS = List.of("", "devices", "shoot", "develop", "library", "library list",
      "library show", "library verify", "library repair", "status", "explain", "retry", "withdraw", "pause", "resume", "simulate");

  @Test
  void each_command_describes_itself_and_nothing_else() {
    List<String> helps = COMMANDS.stream().map(HelpTest::help).toList();
    assertThat(Set.copyOf(helps)).hasSize(COMMANDS.size());
    assertThat(helps.stream().skip(1)).noneMatch(it -> it.contains("A simulated camera takes a photo"))
        .noneMatch(it -> it.contains("Begin here"));
    assertThat(helps).allMatch(it -> it.contains("Usage: latent"));
  }

  private static String help(String command) {
    Said said = new Application(Path.of("unused")).say(Stream.concat(
        Stream.of(command.split(" ")).filter(it -> !it.isEmpty()), Stream.of("--help")).toArray(String[]::new));
    assertThat(said.exitCode()).isZero();
    assertThat(said.err()).isEmpty();
    return said.out().stream().collect(Collectors.joining("\n"));
  }
}
