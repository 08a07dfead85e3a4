package dev.latent.app.cli.tell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * The standard streams of the process, in UTF-8.
 *
 * @param outAnsi whether {@code out} takes colours
 * @param errTerminal whether {@code err} is a terminal
 */
public record Console(PrintStream out, PrintStream err, Ansi outAnsi, boolean errTerminal) {

  private static final String ERASE_LINE = "\r\033[K";
  private static final String FIRST_LINE = "\033[H\033[2J";

  /**
   * Of this process.
   *
   * @param terminals which of {@code out} and {@code err} are terminals, as the launcher found, with commas
   */
  public static Console system(String terminals, Map<String, String> environment) {
    List<String> which = Arrays.asList(terminals.split(",", -1));
    boolean colours = which.contains("out") && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Console(stream(FileDescriptor.out), stream(FileDescriptor.err), colours ? Ansi.ON : Ansi.OFF,
        which.contains("err"));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** One line of output, at once; {@code @|bold ...|@} is picocli's markup. */
  public void line(String text) {
    out.print(text + "\n");
    out.flush();
  }

  /** What follows stands on a page of its own: on a terminal in the place of the last one. */
  public void page() {
    line(outAnsi.enabled() ? FIRST_LINE : "");
  }

  /** Whether somebody has not got all of the output: the disk is full, or the reader is gone. */
  public boolean lostOutput() {
    return out.checkError();
  }

  /** One line of what went wrong. */
  public void complain(String what) {
    errLine("latent: " + what);
  }

  /** One line of error output, at once. */
  public void errLine(String text) {
    err.print(text + "\n");
    err.flush();
  }

  /** What stands in the terminal's line goes. */
  void eraseErr() {
    if (errTerminal) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
