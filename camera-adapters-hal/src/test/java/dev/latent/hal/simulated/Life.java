package dev.latent.hal.simulated;

import dev.latent.camera.model.photo.PhotoId;
import dev.latent.camera.port.driven.DeviceKit;
import dev.latent.camera.simulation.VirtualTime;
import dev.latent.hal.kit.Tables;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A device without pixels on a spool that may fail it: what it does there, and what it promised. Confined. */
final class Life {

  private static final DeviceSettings SETTINGS = DeviceReader.read(Tables.of("pixels", false, "cores", 1,
      "spool", Tables.of("least_free_mib", 0, "low_free_mib", 0, "enough_free_mib", 0))).get();

  final Path home;
  final Roll roll;
  final List<String> refusals = new ArrayList<>();
  final Set<String> freed = new HashSet<>();
  private final Set<String> held;
  private final Set<String> going = new HashSet<>();
  private final List<String> pressed = new ArrayList<>();

  /** @param held the photos that the spool holds already */
  Life(Path home, SpoolFiles files, Set<String> held) {
    VirtualTime time = new VirtualTime();
    this.home = home;
    this.held = held;
    this.roll = new Roll(time, new SimulatedKit(SETTINGS,
        new DeviceKit.Surroundings(time.timekeeper(), time.executor(), home.toString()), new StandInPixels(SETTINGS),
        files));
  }

  /** From the first photo to the last: all that a spool is for. */
  void live() {
    ready();
    take("one");
    roll.develop(new PhotoId("one"));
    remove("one");
    remove("done");
    take("two");
    roll.kit.close();
  }

  void ready() {
    roll.kit.cameraHal().open(roll.camera().cameraId());
    roll.configure(true).swap().forEach(why -> refusals.add(why.what()));
    roll.time.passUntilQuiet();
  }

  PhotoId take(String id) {
    roll.press(id, true).peek(_ -> pressed.add(id)).swap().forEach(why -> refusals.add(why.what()));
    roll.time.passUntilQuiet();
    return new PhotoId(id);
  }

  private void remove(String id) {
    going.add(id);
    try {
      roll.kit.imageProcessor().remove(new PhotoId(id));
      freed.add(id);
    } catch (UncheckedIOException e) {
      refusals.add(e.toString());
    }
  }

  /** The photos whose first stage was told. */
  Set<String> told() {
    Set<String> told = new HashSet<>(pressed);
    told.removeIf(id -> roll.trace.stream().noneMatch(it -> it.contains("FirstStage[" + capture(id) + "]")));
    return told;
  }

  /** The photos that must be there: held or told, and nobody began to free them. */
  Set<String> kept() {
    return remaining(told());
  }

  /** The photos that must be there after a power cut, when so many bursts were sealed. */
  Set<String> kept(long sealed) {
    return remaining(new HashSet<>(pressed.stream().limit(sealed).toList()));
  }

  private Set<String> remaining(Set<String> taken) {
    taken.addAll(held);
    taken.removeAll(going);
    return taken;
  }

  private int capture(String id) {
    return pressed.indexOf(id) + 1;
  }
}
