package dev.latent.hal.simulated;

import dev.latent.camera.model.device.Setting;
import dev.latent.camera.model.device.SettingsReader;
import dev.latent.camera.model.device.Size;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;

/** Reads a {@code [device]} table; the defaults are those of a phone. */
final class DeviceReader {

  private static final long MIB = 1 << 20;
  private static final long MOST_MIB = 1L << 40;
  private static final int MOST_CORES = 256;

  private DeviceReader() {}

  /** {@return the settings, or all their faults} */
  static Either<Seq<Setting.Fault>, DeviceSettings> read(Setting.Table table) {
    SettingsReader reader = new SettingsReader(table);
    SceneReader scenes = new SceneReader(table);
    DeviceSettings settings = read(reader, scenes);
    Seq<Setting.Fault> faults = reader.faults().appendAll(scenes.faults());
    return faults.isEmpty() ? Either.right(settings) : Either.left(faults);
  }

  private static DeviceSettings read(SettingsReader reader, SceneReader scenes) {
    SensorSettings sensor = sensor(reader.table("sensor"));
    boolean pixels = reader.flag("pixels", true);
    reader.texts("scene");
    return new DeviceSettings.Builder()
        .make(reader.text("make", "Latent"))
        .model(reader.text("model", "Simulated Phone"))
        .cores((int) reader.whole("cores", Runtime.getRuntime().availableProcessors(), 0, MOST_CORES))
        .pixels(pixels)
        .scenes(scenes.files())
        .seed(reader.whole("seed", 1, Long.MIN_VALUE, Long.MAX_VALUE))
        .sensor(sensor)
        .eyes(new CamerasReader(sensor.size()).read(reader.tables("cameras"), reader))
        .spool(spool(reader.table("spool")))
        .heat(heat(reader.table("heat")))
        .strip(millis(reader, "strip", pixels ? 0 : 25, 0, 60_000))
        .build();
  }

  private static SensorSettings sensor(SettingsReader reader) {
    int width = even(reader, "width", 4000);
    int height = even(reader, "height", 3000);
    int baseIso = (int) reader.whole("base_iso", 50, 1, 65_535);
    int iso = (int) reader.whole("iso", Math.max(100, baseIso), 1, 65_535);
    if (iso < baseIso) {
      reader.refuse("iso", "must not be below base_iso, " + baseIso);
    }
    return new SensorSettings.Builder()
        .size(new Size(width, height))
        .iso(Math.max(iso, baseIso))
        .baseIso(baseIso)
        .exposure(millis(reader, "exposure", 10, 0.001, 60_000))
        .readout(millis(reader, "readout", 20, 0, 60_000))
        .frames((int) reader.whole("frames", 4, 1, BurstLayout.MOST_FRAMES))
        .readNoise(reader.real("read_noise", 2.5, 0, 1_000))
        .fullWell(reader.real("full_well", 12_000, 1, 10_000_000))
        .fNumber(reader.real("f_number", 1.8, 0.1, 1_000))
        .focalLength(reader.real("focal_length", 5.6, 0.1, 100_000))
        .build();
  }

  private static int even(SettingsReader reader, String key, int fallback) {
    int pixels = (int) reader.whole(key, fallback, 16, 16_384);
    if (pixels % 2 != 0) {
      reader.refuse(key, "must be even");
    }
    return pixels - pixels % 2;
  }

  private static DeviceSettings.Spooling spool(SettingsReader reader) {
    long least = reader.whole("least_free_mib", 512, 0, MOST_MIB);
    long low = reader.whole("low_free_mib", Math.max(1024, least), 0, MOST_MIB);
    long enough = reader.whole("enough_free_mib", low + low / 2, 0, MOST_MIB);
    if (low < least) {
      reader.refuse("low_free_mib", "must not be below least_free_mib, " + least);
    }
    if (enough < low) {
      reader.refuse("enough_free_mib", "must not be below low_free_mib, " + low);
    }
    return new DeviceSettings.Spooling(least * MIB, low * MIB, enough * MIB);
  }

  private static DeviceSettings.Warmth heat(SettingsReader reader) {
    return new DeviceSettings.Warmth(
        reader.real("warming", 1.0, 0, 1_000),
        reader.real("cooling", 0.5, 0, 1_000),
        reader.real("step", 10.0, 0.001, 1_000));
  }

  private static Duration millis(SettingsReader reader, String key, double fallback, double least, double most) {
    return Duration.ofNanos(Math.round(reader.real(key, fallback, least, most) * 1e6));
  }
}
