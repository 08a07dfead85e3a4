package dev.latent.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A process of its own that takes photos into the library of an application, and may be killed. Confined. */
final class Victim implements AutoCloseable {

  private final long begun = System.nanoTime();
  private final Process process;
  private final BufferedReader out;
  private final List<String> lines = new ArrayList<>();

  private Victim(Process process) {
    this.process = process;
    this.out = process.inputReader();
  }

  /** Begins to shoot, and waits for the second phase. */
  static Victim shooting(Application app, String profile, int count) throws IOException {
    Files.createDirectories(app.folder());
    List<String> command = Stream.of(
        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream(),
        Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName()),
        Stream.of("shoot", "--library", app.library().toString(), "--profile", profile, "--count",
            String.valueOf(count), "--json"))
        .flatMap(it -> it).toList();
    return new Victim(new ProcessBuilder(command).redirectError(app.folder().resolve("err.txt").toFile()).start());
  }

  /**
   * A moment in the life of a process.
   *
   * @param lines that it has said by then
   * @param more the time since the last of them, or since its start
   */
  record Moment(int lines, Duration more) {}

  /**
   * A whole life.
   *
   * @param times when it began, when it said each line, and when it ended, in nanoseconds
   */
  record Life(List<Long> times) {

    /** Any moment, each as likely as any other. */
    Moment any(Random random) {
      long at = random.nextLong(times.getFirst(), times.getLast());
      int last = (int) times.stream().filter(it -> it <= at).count() - 1;
      return new Moment(last, Duration.ofNanos(at - times.get(last)));
    }
  }

  /** Waits for its end. */
  Life lives() throws IOException, InterruptedException {
    List<Long> times = new ArrayList<>(List.of(begun));
    while (hear()) {
      times.add(System.nanoTime());
    }
    process.waitFor();
    times.add(System.nanoTime());
    return new Life(times);
  }

  /** {@return whether it was killed at that moment; not if it had ended before} */
  boolean isKilledAt(Moment moment) throws IOException, InterruptedException {
    boolean goesOn = true;
    for (int i = 0; i < moment.lines() && goesOn; i++) {
      goesOn = hear();
    }
    boolean ended = process.waitFor(moment.more());
    kill();
    while (goesOn) {
      goesOn = hear();
    }
    process.waitFor();
    return !ended;
  }

  /** Each whole line that it has said; the last may have been cut short. */
  Said said() {
    return new Said(process.exitValue(), lines.stream().filter(it -> it.endsWith("}")).toList(), List.of());
  }

  /** The process itself would close what it has said. */
  private void kill() {
    process.toHandle().destroyForcibly();
  }

  private boolean hear() throws IOException {
    String line = out.readLine();
    if (line != null) {
      lines.add(line);
    }
    return line != null;
  }

  @Override
  public void close() throws IOException {
    kill();
    out.close();
  }
}
