package dev.latent.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own that takes photos into the library of an application, and may be killed. */
record Victim(Process process, Path out, long begun) {

  /** Begins to shoot, and waits for the second phase. */
  static Victim shooting(Application app, String profile, int count) throws IOException {
    Files.createDirectories(app.folder());
    Path out = app.folder().resolve("out.json");
    List<String> command = Stream.of(
        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream(),
        Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName()),
        Stream.of("shoot", "--library", app.library().toString(), "--profile", profile, "--count",
            String.valueOf(count), "--json"))
        .flatMap(it -> it).toList();
    long begun = System.nanoTime();
    return new Victim(new ProcessBuilder(command).redirectOutput(out.toFile())
        .redirectError(app.folder().resolve("err.txt").toFile()).start(), out, begun);
  }

  /** Waits for its end, however long that takes, and answers how long it has lived. */
  Duration lives() throws InterruptedException {
    process.waitFor();
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** {@return whether it was killed when it had lived so long; not if it had ended before} */
  boolean isKilledAfter(Duration life) throws InterruptedException {
    boolean ended = process.waitFor(life);
    process.destroyForcibly();
    process.waitFor();
    return !ended;
  }

  /** Each whole line that it said; the last may have been cut short. */
  Said said() throws IOException {
    String all = Files.readString(out);
    return new Said(process.exitValue(), all.substring(0, all.lastIndexOf('\n') + 1).lines().toList(), List.of());
  }
}
