package dev.latent.hal.pressure;

import dev.latent.camera.model.device.Setting;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** A machine of files, laid out as the kernel does. At first it tells nothing. */
final class Machine {

  private static final Setting.Position NOWHERE = new Setting.Position("test", 1, 1);

  private final Path root;
  final java.util.List<String> log = new ArrayList<>();

  Machine(Path root) {
    this.root = root;
    folder("proc");
    folder("thermal");
    folder("power");
  }

  /** {@return the settings that lead to it, with a poll of five seconds} */
  Setting.Table settings() {
    return new Setting.Table(LinkedHashMap.of(
        "proc", new Setting.Text(root.resolve("proc").toString(), NOWHERE),
        "thermal", new Setting.Text(root.resolve("thermal").toString(), NOWHERE),
        "power", new Setting.Text(root.resolve("power").toString(), NOWHERE)), NOWHERE);
  }

  /** {@return one look at it, whose oddities are in the log} */
  Sample look(String... zones) {
    return sensors(zones).look();
  }

  /** {@return what looks at it, and says each kind of oddness once} */
  Sensors sensors(String... zones) {
    LinuxSettings settings = LinuxSettings.read(settings()).get();
    return Sensors.of(new LinuxSettings(settings.proc(), settings.thermal(), settings.power(), settings.poll(),
        List.of(zones), settings.levels()), new KernelFiles(log::add));
  }

  Machine stall(String resource, String avg10) {
    return write("proc/" + resource, "some avg10=" + avg10 + " avg60=0.10 avg300=0.20 total=5\n"
        + "full avg10=99.00 avg60=0.00 avg300=0.00 total=0\n");
  }

  /** @param milli thousandths of a degree Celsius, as the kernel counts */
  Machine zone(int number, String type, String milli) {
    return write("thermal/thermal_zone" + number + "/type", type + "\n")
        .write("thermal/thermal_zone" + number + "/temp", milli + "\n");
  }

  Machine trip(int zone, int number, String type, String milli) {
    return write("thermal/thermal_zone" + zone + "/trip_point_" + number + "_type", type + "\n")
        .write("thermal/thermal_zone" + zone + "/trip_point_" + number + "_temp", milli + "\n");
  }

  Machine battery(String name, String capacity, String status) {
    return write("power/" + name + "/type", "Battery\n")
        .write("power/" + name + "/capacity", capacity + "\n")
        .write("power/" + name + "/status", status + "\n");
  }

  Machine write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  Machine write(String file, byte[] bytes) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Machine folder(String name) {
    try {
      Files.createDirectories(root.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String name) {
    return root.resolve(name);
  }
}
