package dev.latent.app;

import dev.latent.app.cli.Commands;
import dev.latent.app.cli.desk.Lab;
import dev.latent.app.cli.tell.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** The application in a folder of its own, with devices that make stand-ins for pictures. */
record Application(Path folder) {

  private static final String DEVICE = """
      [device]
      pixels = false
      %s
      [device.sensor]
      width = 64
      height = 48
      frames = 2
      exposure = 1
      readout = 1
      [[device.cameras]]
      id = "back"
      [[device.cameras.modes]]
      mode = "normal_photo"
      deferral = "%s"
      """;

  private static final String SEVERAL = """
      [device]
      pixels = false
      [device.sensor]
      width = 64
      height = 48
      frames = 2
      exposure = 1
      readout = 1
      [[device.cameras]]
      id = "back"
      modes = [
        { mode = "normal_photo", deferral = "photo" },
        { mode = "night_photo", deferral = "photo" },
        { mode = "professional_photo", deferral = "none" },
        { mode = "normal_video", deferral = "video" },
      ]
      [[device.cameras]]
      id = "front"
      position = "front"
      modes = [{ mode = "normal_photo", deferral = "none" }, { mode = "night_photo", deferral = "photo" }]
      [[device.cameras]]
      id = "tele"
      type = "telephoto"
      mirror = false
      modes = [{ mode = "normal_photo", deferral = "photo" }]
      """;

  /** The library of {@link #run}. */
  Path library() {
    return folder.resolve("library");
  }

  static Lab lab() {
    return DaggerLatentApp.create().lab();
  }

  /** A device that defers photos. */
  String deferring() {
    return profile("deferring.toml", DEVICE.formatted("", "photo"));
  }

  /** A device that does not. */
  String plain() {
    return profile("plain.toml", DEVICE.formatted("", "none"));
  }

  /** A device that defers photos, and works on each for minutes. */
  String slow() {
    return profile("slow.toml", DEVICE.formatted("strip = 60000", "photo"));
  }

  /** A device with three cameras, whose modes defer photos, videos or nothing; the last does not mirror. */
  String several() {
    return profile("several.toml", SEVERAL);
  }

  /** A device that makes small real pictures. */
  String pictures() {
    return profile("pictures.toml", """
        [device.sensor]
        width = 320
        height = 240
        frames = 2
        """);
  }

  /** A profile of one's own, by its file. */
  String profile(String name, String toml) {
    try {
      return Files.writeString(folder.resolve(name), toml).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A command on the library, on a device that defers photos, with JSON. */
  Said run(String command, String... more) {
    return runOn(deferring(), command, more);
  }

  /** The same on another device. */
  Said runOn(String profile, String command, String... more) {
    return say(Stream.concat(Stream.of(command, "--library", library().toString(), "--profile", profile, "--json"),
        Stream.of(more)).toArray(String[]::new));
  }

  /** Exactly this command line. */
  Said say(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8), Ansi.OFF, false);
    int exitCode = Commands.run(lab(), console, args);
    return new Said(exitCode, lines(out), lines(err));
  }

  private static List<String> lines(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
