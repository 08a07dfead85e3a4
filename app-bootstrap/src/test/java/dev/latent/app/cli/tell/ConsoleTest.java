package dev.latent.app.cli.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ConsoleTest {

  @Test
  void colours_are_for_terminals_whose_user_has_not_refused_them() {
    assertThat(Console.system("out,err", Map.of("TERM", "xterm")).outAnsi()).isEqualTo(Ansi.ON);
    assertThat(Console.system(",err", Map.of("TERM", "xterm")).outAnsi()).isEqualTo(Ansi.OFF);
    assertThat(Console.system("out", Map.of("TERM", "xterm", "NO_COLOR", "1")).outAnsi()).isEqualTo(Ansi.OFF);
    assertThat(Console.system("out", Map.of("TERM", "dumb")).outAnsi()).isEqualTo(Ansi.OFF);
    assertThat(Console.system("out,err", Map.of()).errTerminal()).isTrue();
    assertThat(Console.system("out", Map.of()).errTerminal()).isFalse();
  }

  @Test
  void a_bar_is_drawn_on_a_terminal_once_a_wait_has_lasted_a_second() {
    assertThat(waited(true, Duration.ofMillis(900))).isEmpty();
    assertThat(waited(true, Duration.ofMillis(1100))).contains("developing", "1/3");
    assertThat(waited(false, Duration.ofMillis(1100))).isEmpty();
  }

  @Test
  void output_that_nobody_took_is_noticed() {
    Console broken = new Console(new PrintStream(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    }, false, StandardCharsets.UTF_8), System.err, Ansi.OFF, false);
    assertThat(broken.lostOutput()).isFalse();
    broken.line("lost");
    assertThat(broken.lostOutput()).isTrue();
  }

  private static String waited(boolean terminal, Duration since) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), Ansi.OFF, terminal);
    Teller teller = Tellers.of(false, console, Path.of("/library"));
    teller.waiting(1, 3, since);
    String drawn = err.toString(StandardCharsets.UTF_8);
    teller.close();
    return drawn;
  }
}
